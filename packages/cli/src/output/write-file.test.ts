import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { failingDisk } from "../testing/failing-disk.js";
import { temporaryFolder } from "../testing/run.js";
import { writeFile, writeFiles } from "./write-file.js";

async function* failing() {
  yield "half";
  throw new Error("cut off");
}

describe("a file", () => {
  it("is written whole, in folders that were not there", async () => {
    const path = join(temporaryFolder(), "a", "b", "results.csv");
    await writeFile(path, ["one,", "two\n"]);
    expect(readFileSync(path, "utf8")).toBe("one,two\n");
  });

  it("that was there stays as it was when writing is cut off, and nothing is left over", async () => {
    const folder = temporaryFolder();
    const path = join(folder, "results.csv");
    writeFileSync(path, "earlier");
    await expect(writeFile(path, failing())).rejects.toThrow("cut off");
    expect(readFileSync(path, "utf8")).toBe("earlier");
    expect(readdirSync(folder)).toEqual(["results.csv"]);
  });

  it("behind a link is written, and the link stays", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "real.csv"), "earlier");
    symlinkSync(join(folder, "real.csv"), join(folder, "link.csv"));
    await writeFile(join(folder, "link.csv"), "later");
    expect(readFileSync(join(folder, "real.csv"), "utf8")).toBe("later");
  });

  it.each([
    ["takes a byte at a time", { atATime: 1 }],
    ["takes half at a time", { atATime: 4 }],
  ])("is whole on a disk that %s", async (_, disk) => {
    const path = join(temporaryFolder(), "results.csv");
    await writeFile(path, ["onetwo", "thr\u00e9e"], { open: failingDisk(disk) });
    expect(readFileSync(path, "utf8")).toBe("onetwothr\u00e9e");
  });

  it.each([
    ["is full", { room: 3 }, "no space is left"],
    ["fails", { room: 3, code: "EIO" }, "the device failed"],
    ["takes nothing and says nothing", { room: 0, failsAt: "close" }, "no space is left"],
    ["fails when it is synced", { failsAt: "sync", code: "EIO" }, "the device failed"],
    [
      "tells only at the end that it is full",
      { failsAt: "close", code: "EDQUOT" },
      "the quota of this user",
    ],
  ] as const)(
    "stays as it was on a disk that %s, and nothing is left over",
    async (_, disk, why) => {
      const folder = temporaryFolder();
      const path = join(folder, "results.csv");
      writeFileSync(path, "earlier");
      const work = writeFile(path, "onetwo", { open: failingDisk(disk) });
      await expect(work).rejects.toThrow(`Cannot write ${path}: ${why}`);
      expect(readFileSync(path, "utf8")).toBe("earlier");
      expect(readdirSync(folder)).toEqual(["results.csv"]);
    },
  );

  it("and one that belongs to it are both written or neither", async () => {
    const folder = temporaryFolder();
    const files = [
      { path: join(folder, "a.csv"), text: "a" },
      { path: join(folder, "new", "b.csv"), text: failing() },
    ];
    await expect(writeFiles(files)).rejects.toThrow("cut off");
    expect(readdirSync(folder)).toEqual([]);
  });

  it("that is a link to nothing is refused", async () => {
    const folder = temporaryFolder();
    symlinkSync(join(folder, "nowhere"), join(folder, "link.csv"));
    await expect(writeFile(join(folder, "link.csv"), "x")).rejects.toThrow("a link to nothing");
    expect(readdirSync(folder)).toEqual(["link.csv"]);
  });

  it.each(["/proc/x/y/results.csv", "/proc/self/x/results.csv"])(
    "at %s is an error and never hangs",
    async (path) => {
      await expect(writeFile(path, "x")).rejects.toThrow(`Cannot write ${path}`);
    },
  );

  it("that is a device is written to and not replaced", async () => {
    await writeFile("/dev/null", "gone");
    expect(readFileSync("/dev/null", "utf8")).toBe("");
  });
});

it("a run that is killed leaves nothing that looks complete", async () => {
  const folder = temporaryFolder();
  const out = join(folder, "results.csv");
  const program = await compile(`
    import { writeFile, writeFiles } from "./write-file.js";
    async function* forever() {
      for (;;) {
        yield "row\\n".repeat(100_000);
        process.stdout.write("written");
        await new Promise((later) => setImmediate(later));
      }
    }
    await writeFile(process.argv[2], forever());
  `);
  const child = spawn(process.execPath, [program, out], { stdio: ["ignore", "pipe", "inherit"] });
  await once(child.stdout, "data");
  const parts = readdirSync(folder);
  child.kill("SIGKILL");
  await once(child, "exit");
  expect(parts).toEqual([expect.stringMatching(/^\.results\.csv\.\d+-\d*-[0-9a-f]+-1\.part$/)]);
  expect(existsSync(out)).toBe(false);
});

/** Compiles a small program that stands beside the sources; gives its path. */
async function compile(contents: string): Promise<string> {
  const outfile = join(temporaryFolder(), "program.mjs");
  const resolveDir = fileURLToPath(new URL(".", import.meta.url));
  const stdin = { contents, resolveDir, loader: "ts" as const };
  await build({ stdin, outfile, bundle: true, platform: "node", format: "esm" });
  return outfile;
}
