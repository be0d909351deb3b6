import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { exitCodes } from "../src/exit-codes.js";
import { main } from "../src/index.js";
import { everyCommand } from "../src/testing/every-command.js";
import {
  assessments,
  run,
  runWithInput,
  temporaryFile,
  temporaryFolder,
} from "../src/testing/run.js";
import { runProcess } from "../src/testing/run-process.js";

const rows = Object.values(exitCodes).map(({ code, meaning }) => ({ code: `${code}`, meaning }));

describe("the table of exit codes", () => {
  it("stands in docs/command-line.md", () => {
    const page = readFileSync(new URL("../../../docs/command-line.md", import.meta.url), "utf8");
    const found = [...page.matchAll(/^\| (\d+) \| (.+) \|$/gm)];
    expect(found.map(([, code, meaning]) => ({ code, meaning }))).toEqual(rows);
  });

  it("stands in --help", async () => {
    const { out } = await run("--help");
    for (const { code, meaning } of rows)
      expect(out).toContain(`  ${code.padEnd(3)}  ${meaning}\n`);
  });

  it("and every command stands in docs/command-line.md", async () => {
    const page = readFileSync(new URL("../../../docs/command-line.md", import.meta.url), "utf8");
    const { out } = await run("--help");
    const listed = out.split("Commands:")[1]?.split("\n\n")[0] ?? "";
    const names = [...listed.matchAll(/^ {2}([a-z]+)/gm)].map(([, name]) => name ?? "");
    expect(names.length).toBeGreaterThan(7);
    for (const name of names.filter((each) => each !== "help")) {
      expect(page).toMatch(new RegExp(`^\\| \`${name}[ \`]`, "m"));
    }
  });
});

const rejected = temporaryFile(
  "rejected.csv",
  "urn,as_at,year_groups,bm1_1_lead\n1,2024,7-11,perhaps\n",
);
const misspelt = temporaryFile(
  "misspelt.csv",
  "urn,as_at,year_groups,bm1_1_leed\n1,2024,7-11,yes\n",
);
const unknown = temporaryFile("unknown.csv", "a,b\n1,2\n");
const empty = temporaryFile("empty.csv", "");
const html = temporaryFile("page.json", "<html></html>");
const rubric = ["--rubric", "gatsby-2014-school"];
const asked = ["--rubric", "gatsby-2025-school", "--as-at", "2025-07-18"];
const formats = ["text", "md", "json", "ndjson", "csv"];

describe("0", () => {
  it.each(everyCommand.map((args) => [args] as const))("%j", async (args) => {
    expect((await run(...args)).code).toBe(0);
  });
});

describe("1: something was rejected", () => {
  it.each(formats)("score as %s", async (format) => {
    const args = ["score", rejected, ...rubric, "--format", format];
    expect((await run(...args)).code).toBe(1);
    expect((await run(...args, "--allow-rejects")).code).toBe(0);
  });

  it("explain", async () => {
    expect((await run("explain", rejected, ...rubric, "--urn", "1")).code).toBe(1);
  });

  it("measure", async () => {
    const learners = temporaryFile("learners.csv", "learner_id,year_group\nL1,7\nL 2,8\n");
    const args = ["measure", "--learners", learners, ...asked];
    expect((await run(...args)).code).toBe(1);
    expect((await run(...args, "--allow-rejects")).code).toBe(0);
  });
});

describe("2: a file that can't be read as a whole", () => {
  const files = [misspelt, unknown, empty];
  const always = ["--allow-rejects"];

  it.each(formats)("score as %s", async (format) => {
    for (const file of files) {
      const { code, err } = await run("score", file, ...rubric, "--format", format, ...always);
      expect({ code, file }).toEqual({ code: 2, file });
      expect(err).toMatch(/\[(column-unknown|column-missing|file-empty)\]/);
      const quiet = await run("score", file, ...rubric, "--format", format, "--quiet");
      expect(quiet.code).toBe(2);
      expect(quiet.err).toMatch(/\[(column-unknown|column-missing|file-empty)\]/);
    }
  });

  it.each(formats)("score as %s, among files that can be read", async (format) => {
    const { code } = await run("score", assessments, unknown, "--format", format, ...always);
    expect(code).toBe(2);
  });

  it.each<[string, readonly string[]]>([
    ["explain", ["explain", misspelt, ...rubric, "--urn", "1"]],
    ["explain, none there", ["explain", empty, "--urn", "1"]],
    ["map", ["map", empty, ...rubric]],
    ["map, nothing recognised", ["map", unknown, ...rubric]],
    ["inspect", ["inspect", html]],
    ["inspect, empty", ["inspect", empty]],
    ["measure", ["measure", "--learners", empty, ...asked]],
    ["measure, JSON", ["measure", "--mis", html, ...asked]],
    ["measure, activities", ["measure", "--learners", unknown, "--activities", empty, ...asked]],
    ["a mapping", ["score", assessments, "--map", empty]],
    ["groups", ["score", assessments, "--groups", empty]],
    ["a register", ["score", assessments, "--register", `${empty}@2024-01-01`]],
    ["institutions expected", ["score", assessments, "--expected", empty]],
    ["verify", ["verify", temporaryFolder()]],
  ])("%s", async (_name, args) => {
    const { code, err } = await run(...args);
    expect(err).not.toBe("");
    expect(code).toBe(2);
  });
});

describe("2: arguments", () => {
  it.each([
    [["nonsense"]],
    [["score"]],
    [["score", assessments, "--formt", "csv"]],
    [["score", assessments, "--format", "pdf"]],
    [["score", assessments, "--delimiter", "x"]],
    [["explain", assessments]],
    [["template", "gatsby-2099-school"]],
    [["rubric", "show", "nothing"]],
    [["map", assessments]],
    [["measure", "--rubric", "gatsby-2025-school"]],
    [["measure", ...asked]],
    [[]],
  ])("%j", async (args) => {
    const { code, err } = await run(...args);
    expect(err).not.toBe("");
    expect(code).toBe(2);
  });
});

describe("70: a fault, whatever the command was about to say", () => {
  it.each(everyCommand.map((args) => [args] as const))("%j", async (args) => {
    let err = "";
    const fail = () => {
      throw new TypeError("CANARY");
    };
    const terminal = { stdin: fail, out: fail, errIsTerminal: false };
    const tell = (text: string) => {
      err += text;
    };
    const code = await main(args, { ...terminal, err: tell });
    expect(err).toMatch(/^This is a fault in career-benchmarks [\d.]+, .*\(TypeError\).*\n$/m);
    expect(err).not.toMatch(/CANARY|\n\s+at /);
    expect(code).toBe(70);
  });

  it("also where nothing can be said of it", async () => {
    const fail = () => Promise.reject(new TypeError("CANARY"));
    const terminal = { stdin: () => process.stdin, out: fail, err: fail, errIsTerminal: false };
    expect(await main(["rubric", "list"], terminal)).toBe(70);
  });
});

describe.runIf(process.platform !== "win32")("130 and 143: stopped", () => {
  it.each([
    ["SIGINT", exitCodes.interrupted.code],
    ["SIGTERM", exitCodes.terminated.code],
  ] as const)("by %s while a file is written", async (signal, expected) => {
    const out = join(temporaryFolder(), "out.csv");
    const text = `urn,bm1_1_lead\n${"900001,yes\n".repeat(100_000)}`;
    let kill = (_signal: NodeJS.Signals) => {};
    const { code } = await runProcess(
      ["score", "-", ...rubric, "--assume-year-groups", "7-11", "--out", out],
      {
        stdin: { text, stays: true },
        watch: { folder: join(out, ".."), onFile: () => kill(signal) },
        onStart: (process) => {
          kill = process.kill;
        },
      },
    );
    // A shell makes the same number of a process that the signal itself has ended.
    expect([expected, signal]).toContain(code);
  });
});

it("a template that nobody filled in is no error", async () => {
  const { out } = await run("template", "gatsby-2014-school");
  expect((await runWithInput(out, "score", "-")).code).toBe(0);
});
