import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { issueTables } from "./generate/issue-tables.mjs";

const packages = fileURLToPath(new URL("..", import.meta.url));
const { tables, wholes } = await issueTables();
const isTest = (path) => /\.test\.tsx?$|\/(test|testing|laws)\//.test(path);
const isTable = (path) => /\/issue-tables\/|\/src\/issues\/[\w-]+-issues\.ts$/.test(path);

/** The texts of the TypeScript of a package. */
function textsOf(name) {
  return ["src", "test"].flatMap((folder) => {
    let paths = [];
    try {
      paths = readdirSync(`${packages}${name}/${folder}`, { recursive: true, encoding: "utf8" });
    } catch {
      return [];
    }
    return paths
      .map((path) => `${name}/${folder}/${path.replaceAll("\\", "/")}`)
      .filter((path) => /\.tsx?$/.test(path) && !isTable(path))
      .map((path) => ({ path, text: readFileSync(packages + path, "utf8") }));
  });
}

const texts = ["core", "schema", "evidence", "csv", "mis", "disclosure", "cli"].flatMap(textsOf);
const sources = texts.filter(({ path }) => !isTest(path));
const tests = texts.filter(({ path }) => isTest(path));
const of = (name, from) => from.filter(({ path }) => path.startsWith(`${name}/`));
const holds = (code, from) => from.some(({ text }) => text.includes(`"${code}"`));
const names = (code) => new RegExp(`(?<![\\w-])${code}(?![\\w-])`);

/** A code that is put together where it is raised, by what it is put together from. */
const putTogether = /`\$\{list\}-missing`/;
const lists = ["activities", "guidance", "destinations"];
const isListMissing = (code) => lists.some((list) => code === `${list}-missing`);

describe.each(Object.entries(wholes))("the issues of %s", (name, whole) => {
  const codes = Object.keys(whole);

  it("are each in one of its tables", () => {
    const inTables = tables
      .filter((each) => each.name === name)
      .flatMap(({ table }) => Object.keys(table));
    expect(inTables.sort()).toEqual(codes.sort());
  });

  it("are named in its source", () => {
    const own = of(name, sources);
    const built = own.some(({ text }) => putTogether.test(text));
    const unused = codes.filter((code) => !holds(code, own) && !(built && isListMissing(code)));
    expect(unused).toEqual([]);
  });

  it("are each provoked by a test", () => {
    const own = name === "core" ? [...of("core", tests), ...of("schema", tests)] : of(name, tests);
    const code = (each) => own.some(({ text }) => names(each).test(text));
    expect(codes.filter((each) => !code(each))).toEqual([]);
  });

  it("say in sentences what they mean and what to do", () => {
    for (const [code, { meaning, whatToDo, since }] of Object.entries(whole)) {
      expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect([code, meaning, whatToDo]).toEqual([
        code,
        expect.stringMatching(/^[A-Z].*\.$/),
        expect.stringMatching(/^[A-Z].*\.$/),
      ]);
      expect(since).toMatch(/^\d+\.\d+\.\d+$/);
    }
  });
});

it("an issue whose code and severity stand together is in a table, with that severity", () => {
  const known = new Map();
  for (const { table } of tables) {
    for (const [code, { severity }] of Object.entries(table)) {
      known.set(code, [...(known.get(code) ?? []), severity].flat());
    }
  }
  const pattern = /code: "([a-z-]+)",\s*severity: "(error|warning|info)"/g;
  const found = sources.flatMap(({ path, text }) =>
    [...text.matchAll(pattern)].map(([, code, severity]) => ({ path, code, severity })),
  );
  expect(found.length).toBeGreaterThan(80);
  expect(found.filter(({ code, severity }) => !known.get(code)?.includes(severity))).toEqual([]);
});

/** Codes that name the fault first, and are still to be renamed. */
const faultFirst = [
  "empty-cohort",
  "no-figure",
  "unknown-field",
  "unknown-indicator",
  "unknown-level",
  "unknown-reason",
];

it("no other code names the fault before the thing", () => {
  const codes = Object.values(wholes).flatMap((whole) => Object.keys(whole));
  const wrong = codes.filter((code) =>
    /^(unknown|duplicate|empty|no|missing|invalid)(-(?!code)|$)/.test(code),
  );
  expect([...new Set(wrong)].sort()).toEqual(faultFirst);
});
