import { spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";
import { temporaryFolder } from "../../testing/run.js";
import { lockFolder, lockName } from "./lock.js";

const contenders = 6;
let program = "";

beforeAll(async () => {
  program = join(temporaryFolder(), "contender.mjs");
  const contents = `
    import { lockFolder } from "./lock.js";
    process.stdout.write("ready ");
    process.stdin.once("data", () => {
      try {
        lockFolder(process.argv[2]);
        process.stdout.write("won");
      } catch (error) {
        process.stdout.write("refused: " + error.message);
      }
    });
  `;
  const resolveDir = fileURLToPath(new URL(".", import.meta.url));
  const stdin = { contents, resolveDir, loader: "ts" as const };
  await build({ stdin, outfile: program, bundle: true, platform: "node", format: "esm" });
});

/** A process that tries to get the lock when it is told, and lives until its input ends. */
function contend(folder: string) {
  const child = spawn(process.execPath, [program, folder], { stdio: ["pipe", "pipe", "inherit"] });
  let said = "";
  const hears = async (pattern: RegExp) => {
    while (!pattern.test(said)) said += (await once(child.stdout, "data"))[0];
  };
  return {
    ready: () => hears(/ready/),
    go: () => void child.stdin.write("go"),
    answer: async () => {
      await hears(/won|refused/);
      return said.replace("ready ", "");
    },
    end: async () => {
      child.stdin.end();
      child.kill("SIGKILL");
      await once(child, "close");
    },
  };
}

async function compete(folder: string): Promise<readonly string[]> {
  const all = Array.from({ length: contenders }, () => contend(folder));
  await Promise.all(all.map(({ ready }) => ready()));
  for (const { go } of all) go();
  const answers = await Promise.all(all.map(({ answer }) => answer()));
  await Promise.all(all.map(({ end }) => end()));
  return answers;
}

describe("of runs that start at the same instant exactly one gets the lock", () => {
  it("of a folder without one", async () => {
    const answers = await compete(temporaryFolder());
    expect(answers.filter((answer) => answer === "won")).toHaveLength(1);
    expect(answers.filter((answer) => answer.includes("another run"))).toHaveLength(contenders - 1);
  });

  it("of a folder with those of processes that are gone", async () => {
    const folder = temporaryFolder();
    await compete(folder);
    copyFileSync(join(folder, lockName), join(folder, `${lockName}.takeover`));
    const answers = await compete(folder);
    expect(answers.filter((answer) => answer === "won")).toHaveLength(1);
  });
});

describe("a lock", () => {
  it("is held against this process too, and leaves nothing when it is given back", () => {
    const folder = temporaryFolder();
    const unlock = lockFolder(folder);
    expect(() => lockFolder(folder)).toThrow(`another run, process ${process.pid}, is writing`);
    unlock();
    expect(readdirSync(folder)).toEqual([]);
  });

  it("of a number that another process has now is taken over", () => {
    const folder = temporaryFolder();
    lockFolder(folder);
    const path = join(folder, lockName);
    const own = JSON.parse(readFileSync(path, "utf8"));
    // Only where the system tells when a process started can the two be told apart.
    if (own.start === "") return expect(existsSync("/proc/self/stat")).toBe(false);
    writeFileSync(path, JSON.stringify({ ...own, start: `${Number(own.start) - 1}` }));
    lockFolder(folder)();
    return expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    [
      "of another machine",
      (own: object) => JSON.stringify({ ...own, pid: 1, place: "00000000", host: "far" }),
    ],
    ["that can't be read", () => ""],
  ])("%s is never taken over, and it is said how to go on", (_, content) => {
    const folder = temporaryFolder();
    lockFolder(folder);
    const path = join(folder, lockName);
    writeFileSync(path, content(JSON.parse(readFileSync(path, "utf8"))));
    expect(() => lockFolder(folder)).toThrow(`if that run is over, remove ${path}`);
  });
});
