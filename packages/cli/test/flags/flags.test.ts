import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Command } from "commander";
import { describe, expect, it } from "vitest";
import { buildProgram } from "../../src/program.js";
import { contentOf } from "../../src/testing/folder-content.js";
import { run, temporaryFile, temporaryFolder } from "../../src/testing/run.js";
import { commandCases } from "./command-cases.js";
import { chooses, type FlagCase } from "./flag-case.js";

const silent = { out: () => {}, err: () => {} };
const program = buildProgram(
  { ...silent, stdin: () => process.stdin, errIsTerminal: false },
  silent,
  () => {},
);
const leaves = (command: Command, above = ""): readonly (readonly [string, Command])[] =>
  command.commands.flatMap((each) => {
    const name = `${above}${each.name()}`;
    return each.commands.length > 0 ? leaves(each, `${name} `) : [[name, each] as const];
  });
const commands = leaves(program);

/** All that can be seen of a run: its exit code, what it said, and its files. */
async function observe(args: readonly string[], { before }: { readonly before?: string }) {
  const folder = temporaryFolder();
  if (before !== undefined) {
    mkdirSync(dirname(join(folder, before)), { recursive: true });
    writeFileSync(join(folder, before), "somebody's own");
  }
  const placed = args.map((arg) => arg.replace("OUT", folder));
  const { code, out, err } = await run(...placed);
  const files = contentOf(folder);
  return { code, files, out: out.replaceAll(folder, "OUT"), err: err.replaceAll(folder, "OUT") };
}

it("every flag of every command has an entry, and every entry a flag", () => {
  const declared = commands.map(([name, { options }]) => [
    name,
    options.map(({ long }) => long).toSorted(),
  ]);
  const listed = Object.entries(commandCases).map(([name, { flags }]) => [
    name,
    Object.keys(flags).toSorted(),
  ]);
  expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(declared));
});

describe.each(Object.entries(commandCases))("%s", (command, { args, outputs, flags }) => {
  const start = command.split(" ");
  const rows = Object.entries(flags).flatMap(([name, each]) =>
    each === chooses
      ? []
      : Object.keys(outputs)
          .filter((output) => !outputs[output]?.includes(name))
          .map((output) => [name, output, isHonoured(each, output), each] as const),
  );

  it.each(rows.filter(([, , honoured]) => honoured))(
    "%s makes a difference to %s",
    async (name, output, _, each) => {
      const usual = [...start, ...(each.args ?? args), ...(outputs[output] ?? [])];
      const without = await observe(usual, each);
      const given = await observe([...usual, ...each.flag], each);
      expect(given.err).not.toMatch(new RegExp(`^${name} has no effect`));
      expect(given).not.toEqual(without);
    },
  );

  it.each(rows.filter(([, , honoured]) => !honoured))(
    "%s is refused for %s",
    async (name, output, _, each) => {
      const usual = [...start, ...(each.args ?? args), ...(outputs[output] ?? [])];
      const { code, out, err, files } = await observe([...usual, ...each.flag], {});
      expect(err).toMatch(new RegExp(`^${name} [^\\n]*[^\\n ]\\n$`));
      expect({ code, out, files }).toEqual({ code: 2, out: "", files: {} });
    },
  );

  it("tries each flag that chooses the output", () => {
    const tried = Object.values(outputs).flat();
    const choosing = Object.keys(flags).filter((name) => flags[name] === chooses);
    for (const name of choosing) expect(tried).toContain(name);
  });
});

function isHonoured({ honoured }: FlagCase, output: string): boolean {
  return honoured === "all" || honoured.includes(output);
}

describe("flags that rule each other out", () => {
  const file = temporaryFile("in.csv", "urn,as_at,year_groups,bm1_percent\n1,2024-07-31,7-11,50\n");
  const groups = temporaryFile("groups.csv", "urn,group_type,group\n1,trust,Sample Trust\n");
  const learners = temporaryFile("learners.csv", "learner_id,year_group\nL1,7\n");
  const measure = ["measure", "--rubric", "gatsby-2025-school", "--as-at", "2025-07-18"];

  it.each([
    ["--carry", ["score", file, "--carry"]],
    ["--carry", ["score", file, "--rubric", "auto", "--carry"]],
    ["--setting", ["score", file, "--setting", "college", "--rubric", "gatsby-2014-school"]],
    [
      "--setting",
      ["explain", file, "--urn", "1", "--setting", "school", "-r", "gatsby-2014-school"],
    ],
    ["--rubric", ["explain", file, "--urn", "1", "-r", "auto", "-r", "gatsby-2014-school"]],
    ["--groups", ["score", file, "--groups", groups, "--quiet"]],
    [
      "--previous",
      [
        ...[...measure, "--learners", learners, "--audience", "internal", "--previous", learners],
        ...["--group-by", "sex", "--out", join(temporaryFolder(), "report")],
      ],
    ],
    ["--identifier", [...measure, "--learners", learners, "--identifier", "upn"]],
  ])("%s: %j", async (flag, args) => {
    const { code, out, err } = await run(...args);
    expect(err).toMatch(new RegExp(`^${flag} [^\\n]*[^\\n ]\\n$`));
    expect({ code, out }).toEqual({ code: 2, out: "" });
  });

  it.each(["csv", "json", "text"])("all are checked before the files, for %s", async (format) => {
    const { err } = await run("score", "none.csv", "--format", format, "--at", "2024-07-31");
    expect(err).toMatch(/^--at has no effect/);
    const wrong = await run("score", "none.csv", "--format", format, "--rubric", "gatsby-2014");
    expect(wrong.err).toContain("expected one of");
  });
});
