import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../testing/run.js";
import { writeFile } from "./write-file.js";

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

  it("that is a device is written to and not replaced", async () => {
    await writeFile("/dev/null", "gone");
    expect(readFileSync("/dev/null", "utf8")).toBe("");
  });
});

it("a run that is killed leaves nothing that looks complete", async () => {
  const folder = temporaryFolder();
  const out = join(folder, "results.csv");
  const program = await compile(`
    import { writeFile } from "./write-file.js";
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
