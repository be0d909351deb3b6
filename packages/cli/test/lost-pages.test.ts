import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { run, temporaryFile, temporaryFolder } from "../src/testing/run.js";

const larkfield = fileURLToPath(
  new URL("../../../examples/mis-to-report/larkfield/", import.meta.url),
);
const whole = [1, 2, 3, 4].map((page) => `${larkfield}wonde/students-${page}.json`);
const [first = "", ...others] = whole;
const asked = ["--rubric", "gatsby-2025-school", "--as-at", "2025-07-18"];

/** A page of Wonde with one learner. */
function page(student: object, pagination: object): string {
  return JSON.stringify({ data: [student], meta: { pagination } });
}
const learner = { id: "A1", upi: "made-up", mis_id: "CANARY1", education_details: { data: {} } };

const cases: readonly (readonly [string, string, string])[] = [
  ["a web page", "<!DOCTYPE html><h1>503 CANARY</h1>", "web page"],
  ["a file that is cut", '{ "data": [ { "upi": "CANARY', "cut off"],
  ["an answer that is throttled", '{ "message": "Too Many Attempts. CANARY" }', "source-error"],
  [
    "an answer that failed",
    '{ "success": false, "data": null, "message": "CANARY is not permitted" }',
    "source-error",
  ],
  ["an error with a code", '{ "error": "CANARY", "status": 500 }', "source-error"],
  ["an empty file", "", "file-not-json"],
  ["something else", '{ "people": ["CANARY"] }', "page-not-understood"],
  [
    "a page of another system",
    '{ "Students": [{ "Id": "CANARY", "XID": null }] }',
    "another-system",
  ],
  [
    "a learner without an identifier",
    page({ ...learner, mis_id: null }, { more: false, next: null }),
    "identifier-missing",
  ],
];

describe.each(cases)("%s among the pages", (name, content, said) => {
  const file = temporaryFile("students-5.json", content);
  const out = temporaryFolder();

  it("ends measure with 1, and stderr and the reports say so", async () => {
    const args = ["measure", "--mis", ...whole, file, ...asked, "--out", join(out, "report")];
    const { code, err } = await run(...args);
    expect(code).toBe(1);
    expect(err).toContain(said);
    if (!name.includes("learner")) expect(err).toContain(file);
    expect(err).toMatch(/^1 (page|learner) of the school's system could not be read/m);
    expect(err).not.toContain("CANARY");
    const textOf = (path: string) => readFileSync(join(out, "report", path), "utf8");
    for (const path of ["internal/index.html", "internal/results.json"]) {
      expect(textOf(path)).toMatch(/1 (page|learner) of the school(&#39;|'|’|&#x27;)s system/);
    }
    expect(textOf("published/index.html")).toMatch(/(pages|learners)-missing/);
    expect((await run(...args, "--allow-rejects")).code).toBe(0);
    expect((await run(...args, "--quiet")).err).toMatch(/could not be read/);
  });

  it("ends inspect with 1", async () => {
    const { code, err } = await run("inspect", ...whole, file);
    expect(code).toBe(1);
    expect(err).toMatch(/1 (page|learner) of the school's system could not be read/);
    expect(err).not.toContain("CANARY");
    expect((await run("inspect", ...whole, file, "--allow-rejects")).code).toBe(0);
  });

  it("ends with 2 where there is no other page", async () => {
    if (name.includes("learner") || name.includes("another system")) return;
    expect(await run("inspect", file)).toMatchObject({ code: 2, out: "" });
    expect(await run("measure", "--mis", file, ...asked)).toMatchObject({ code: 2, out: "" });
  });
});

describe("a page that is missing", () => {
  it.each([
    ["the first", others],
    ["the last", whole.slice(0, -1)],
    ["one in between", [first, ...others.slice(1)]],
  ])("is noticed: %s", async (_name, files) => {
    const { code, err } = await run("measure", "--mis", ...files, ...asked);
    expect(err).toMatch(/^1 page of the school's system could not be read/m);
    expect(code).toBe(1);
  });

  it("is noticed where the page says that there are more, and not where", async () => {
    const file = temporaryFile("s.json", page(learner, { more: true, next: null }));
    const { code, err } = await run("measure", "--mis", file, ...asked);
    expect(err).toContain("[pages-missing]");
    expect(code).toBe(1);
    expect((await run("inspect", file)).code).toBe(1);
  });
});

it("whole pages end with 0 and say nothing of missing ones", async () => {
  const { code, err } = await run("measure", "--mis", ...whole, ...asked);
  expect(code).toBe(0);
  expect(err).not.toContain("could not be read");
  expect((await run("inspect", ...whole)).code).toBe(0);
});
