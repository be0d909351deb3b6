import { chmodSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { withoutRights } from "../break/without-rights.mjs";
import { everyCommand } from "../src/testing/every-command.js";
import { assessments, temporaryFile, temporaryFolder } from "../src/testing/run.js";
import { runProcess } from "../src/testing/run-process.js";

const FULL = process.env["FULL"] !== undefined;
const hasFull = existsSync("/dev/full");
const trace = /\n\s+at |node:internal|Error:/;
/** `FULL=1` runs every command in each way; else each way is tried with a quarter of them. */
const all = everyCommand.map((args) => [args.join(" ").replaceAll(/\/\S+\//g, ""), args] as const);
const some = (part: number) => all.filter((_, index) => FULL || index % 4 === part);

describe("a command", () => {
  it.each(some(0))(
    "ends as usual, and quietly, when the reader of stdout has gone: %s",
    async (_name, args) => {
      const { code, err } = await runProcess(args, { stdout: "closed" });
      const usual = await runProcess(args);
      // What can be stopped early says nothing of what it has not read.
      expect(["", usual.err]).toContain(err);
      expect({ code, usual: usual.code }).toEqual({ code: 0, usual: 0 });
    },
  );

  it.each(some(1))("ends as usual when nobody reads stdout or stderr: %s", async (_name, args) => {
    const { code } = await runProcess(args, { stdout: "closed", stderr: "closed" });
    expect(code).toBe(0);
  });

  it.runIf(hasFull).each(some(2))(
    "says in a line that stdout is full, and ends with 2: %s",
    async (_name, args) => {
      const { code, err } = await runProcess(args, { stdout: { path: "/dev/full" } });
      const lines = err.trimEnd().split("\n");
      expect(lines.at(-1)).toBe("Cannot write to standard output: no space is left.");
      expect(err).not.toMatch(trace);
      expect(code).toBe(2);
    },
  );

  it.runIf(hasFull).each(some(3))("ends as usual when stderr is full: %s", async (_name, args) => {
    expect(await runProcess(args, { stderr: { path: "/dev/full" } })).toMatchObject({ code: 0 });
  });
});

describe("a run that says much", () => {
  const many = ["urn,bm1_1_written_down", ...Array.from({ length: 50_000 }, () => "1,perhaps")];
  const file = temporaryFile("many.csv", many.join("\n"));

  it("writes its reject file although nobody reads what it says", async () => {
    const rejects = join(temporaryFolder(), "rejects.csv");
    const args = ["score", file, "--rubric", "gatsby-2014-school", "--rejects", rejects];
    const { code } = await runProcess(args, { stdout: "closed", stderr: "closed" });
    expect(code).toBe(1);
    expect(readFileSync(rejects, "utf8").match(/\n/g)).toHaveLength(50_001);
  });
});

describe("standard input", () => {
  const score = ["score", "-", "--rubric", "gatsby-2014-school"];

  it.each(["csv", "text"])("that is a folder is told as one, for %s", async (format) => {
    const stdin = { path: mkdtempSync(join(tmpdir(), "folder-")) };
    const { code, err } = await runProcess([...score, "--format", format], { stdin });
    expect(err).toBe("Cannot read standard input: it is a folder.\n");
    expect(code).toBe(2);
  });

  it.each(["csv", "text"])("that is closed is an empty file, for %s", async (format) => {
    const { code, err } = await runProcess([...score, "--format", format]);
    expect(err).toMatch(/\[file-empty\]\n$/);
    expect(code).toBe(2);
  });
});

describe("a file", () => {
  const formats = [["csv"], ["ndjson"], ["text"], ["json"]];

  it.each(formats)(
    "that is a folder, missing or has no name can't be read, for %s",
    async (format) => {
      for (const [path, why] of [
        [temporaryFolder(), "it is a folder"],
        [join(temporaryFolder(), "none.csv"), "there is no such file"],
        [join(assessments, "inside.csv"), "part of its path is not a folder"],
        ["a".repeat(5000), "its name is too long"],
        ["", "there is no such file"],
      ]) {
        const { code, out, err } = await runProcess(["score", `${path}`, "--format", format]);
        expect({ code, out }).toEqual({ code: 2, out: "" });
        expect(err).toMatch(/^Cannot read [^\n]*\n$/);
        expect(err).toContain(why);
      }
    },
  );

  it("that may not be read says so", async () => {
    const path = temporaryFile("closed.csv", "urn\n");
    chmodSync(path, 0);
    const wrap = withoutRights();
    if (!wrap) throw new Error("Root can't be without its rights here: setpriv is needed.");
    const { code, err } = await runProcess(["score", path], { wrap });
    expect(err).toContain("this user has no permission");
    expect(code).toBe(2);
  });
});

describe("a fault of the program", () => {
  const canary = "CANARY-7";
  const when = {
    uncaught: `throw new TypeError("${canary}")`,
    unhandled: `Promise.reject(new TypeError("${canary}"))`,
  };

  it.each(Object.entries(when))("%s ends in one line without a trace", async (_name, fault) => {
    const { code, err } = await runFaulty(fault, {});
    expect(err).toMatch(
      /^This is a fault in career-benchmarks [\d.]+, [^\n]*\(TypeError\)[^\n]*\n$/,
    );
    expect(err).not.toContain(canary);
    expect(code).toBe(70);
  });

  it("tells the places in the program where it is asked to, and still no message", async () => {
    const { err } = await runFaulty(when.uncaught, { CAREER_BENCHMARKS_TRACE: "1" });
    expect(err).toMatch(/\n {4}at /);
    expect(err).not.toContain(canary);
  });

  /** Runs a command that waits for its input, and has something fail meanwhile. */
  async function runFaulty(fault: string, env: Record<string, string>) {
    const preload = temporaryFile(
      "fault.mjs",
      `const wait = setInterval(() => {
        if (process.listenerCount("uncaughtException") === 0) return;
        clearInterval(wait);
        ${fault};
      }, 1);`,
    );
    const stdin = { text: "urn\n1\n".repeat(200_000) };
    const all = { NODE_OPTIONS: `--import ${preload}`, ...env };
    return runProcess(["score", "-", "--format", "csv"], { stdin, env: all, stdout: "closed" });
  }
});

it("a file that becomes shorter while it is read is refused", async () => {
  const folder = temporaryFolder();
  const path = join(folder, "cut.csv");
  writeFileSync(path, `urn\n${"1\n".repeat(2_000_000)}`);
  const preload = temporaryFile(
    "cut.mjs",
    `import fs from "node:fs";
     const { createReadStream } = fs;
     fs.createReadStream = (file, options) => {
       fs.truncateSync(file, 1000);
       return createReadStream(file, options);
     };
     (await import("node:module")).syncBuiltinESMExports();`,
  );
  const env = { NODE_OPTIONS: `--import ${preload}` };
  const { code, err } = await runProcess(["score", path, "--format", "csv"], { env });
  expect(err).toContain("it became shorter while it was read");
  expect(code).toBe(2);
});
