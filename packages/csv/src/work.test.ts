import { limits } from "@career-benchmarks/core/input";
import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
import { countWork } from "@career-benchmarks/tooling/count-work";
import { describe, expect, it } from "vitest";
import { columnLimits } from "./columns/column-limits.js";
import { planColumns } from "./columns/plan-columns.js";
import { summariseGroups } from "./groups/summarise-groups.js";
import type { CsvIssue } from "./issue.js";
import { mapHeader } from "./mapping/map-header.js";
import { parseMapping } from "./mapping/parse-mapping.js";
import { proposeMapping } from "./mapping/propose-mapping.js";
import { planRecordColumns } from "./records/plan-record-columns.js";
import { learners } from "./records/record-kinds.js";
import { scoreCsv } from "./score-csv.js";

const rubrics = [gatsby2014School];
const list = <Value>(count: number, make: (index: number) => Value) =>
  Array.from({ length: count }, (_, index) => make(index));
const unknown = (count: number) => list(count, (index) => `bm1_1_unknown_${index}`);
const entries = (count: number, value: unknown = "urn") =>
  Object.fromEntries(unknown(count).map((name) => [name, value]));
const score = (text: string) => {
  const { rejects, issues } = scoreCsv([{ text }], { rubrics, rubric: "gatsby-2014-school" });
  return [...issues, ...rejects.flatMap((reject) => reject.issues as readonly CsvIssue[])];
};
const mapping = (fields: object) => {
  const parsed = parseMapping(JSON.stringify({ columns: { a: "urn" }, ...fields }), rubrics);
  return parsed.ok ? [] : parsed.issues;
};
const key = "urn,as_at,year_groups";
const grouped = scoreCsv([{ text: `${key},bm1_1_lead\n200001,2024,11,yes\n` }], {
  rubrics,
  rubric: "gatsby-2014-school",
}).results.map(({ result }) => result);

/** Every place at which a file or a mapping may have any number of names, and what is said of them. */
const places: Readonly<Record<string, (count: number) => readonly CsvIssue[]>> = {
  "unknown columns": (count) => planColumns(unknown(count), rubrics).issues,
  "repeated columns": (count) =>
    planColumns(
      list(count, () => "urn"),
      rubrics,
    ).issues,
  "unknown columns of a file": (count) => score(`${key},${unknown(count)}\n`),
  "unknown columns of a row": (count) =>
    score(`${key},bm1_1_lead,${unknown(count)}\n900001,2024,11,yes${",1".repeat(count)}\n`),
  "unexpected columns": (count) =>
    mapHeader(unknown(count), { columns: { a: "urn" }, match: "exact" }).issues,
  "columns that are missing": (count) =>
    mapHeader(list(count, String), { columns: entries(count) as never, match: "exact" }).issues,
  "columns with texts": (count) =>
    mapHeader(unknown(count), {
      columns: Object.fromEntries(unknown(count).map((name) => [name, name])),
      values: { "*": Object.fromEntries(list(9, (index) => [`t${index}`, "yes"])) },
    }).issues,
  "mapped columns": (count) => mapping({ columns: entries(count) }),
  "unknown targets": (count) =>
    mapping({ columns: Object.fromEntries(unknown(count).map((name) => [name, name])) }),
  "values of a column": (count) => mapping({ values: { urn: entries(count, 1) } }),
  "columns of values": (count) => mapping({ values: entries(count, {}) }),
  "ignored columns": (count) =>
    mapping({ columns: entries(count), ignore: list(count, () => "bm1_1_unknown_1") }),
  "fields of a mapping": (count) => mapping(entries(count)),
  "columns to propose for": (count) => {
    proposeMapping(unknown(count), gatsby2014School);
    return [];
  },
  "columns of records": (count) =>
    planRecordColumns(learners, ["learner_id", ...unknown(count)]).issues,
  "groups of institutions": (count) => {
    const memberships = list(count, (index) => ({
      urn: `${200_000 + index}`,
      groupType: "trust",
      group: `Trust ${index}`,
    }));
    summariseGroups(grouped, { memberships, issues: [] });
    return [];
  },
  "indicators of a long file": (count) =>
    score(
      `${key},indicator,value\n${unknown(count)
        .map((name, index) => `${100_000 + index},2024,11,${name},1`)
        .join("\n")}`,
    ),
};

describe.each(Object.entries(places))("%s", (_, call) => {
  it("cost no more than in proportion to their number", () => {
    call(10);
    const [some, more] = [countWork(() => call(400)), countWork(() => call(1600))];
    expect(more / some).toBeLessThan(4.5);
  });

  it("get suggestions up to a limit", () => {
    const hints = call(2400).filter(({ hint }) => hint?.includes("Did you mean"));
    expect(hints.length).toBeLessThanOrEqual(2 * limits.suggestions);
  });
});

it("a long file gets suggestions for the first of its unknown indicators, over all assessments", () => {
  const rows = list(100, (each) => `${100_000 + each},2024,11,bm1_1_lea${each},1`);
  const issues = score(`${key},indicator,value\n${rows.join("\n")}`);
  const hints = issues.filter(({ hint }) => hint?.includes("Did you mean bm1_1_lead"));
  expect(hints.length).toBe(limits.suggestions);
});

describe("a header", () => {
  it("lists unknown columns up to a limit and counts the rest, errors and warnings apart", () => {
    const { issues } = planColumns(["bm1_1_lead", ...unknown(150), ...list(130, String)], rubrics);
    expect(issues).toHaveLength(2 * limits.unknownNames + 2);
    expect(issues.slice(-2)).toMatchObject([
      { code: "issues-not-shown", severity: "error", received: "50 more" },
      { code: "issues-not-shown", severity: "warning", received: "30 more" },
    ]);
  });

  it("of more columns than any spreadsheet has is an error", () => {
    const { issues } = planColumns(["bm1_1_lead", ...list(16_384, String)], rubrics);
    expect(issues).toEqual([
      {
        code: "limit-exceeded",
        severity: "error",
        expected: `at most ${columnLimits.columns} columns`,
        received: "16385 columns",
        hint: "Remove the columns that are not needed, or read the file with another delimiter.",
      },
    ]);
  });

  it("with a name that is no name is an error, which does not repeat it", () => {
    const { issues } = planColumns(["bm1_1_lead", "x".repeat(1_000_000)], rubrics);
    expect(issues).toMatchObject([
      { code: "limit-exceeded", severity: "error", received: "1000000 characters in column 2" },
    ]);
    expect(JSON.stringify(issues).length).toBeLessThan(500);
  });

  it("that is wrong is told of once in full, and at each row in short", () => {
    const rows = list(20, () => `900001,2024,11,yes${",1".repeat(150)}`).join("\n");
    const text = `${key},bm1_1_lead,${unknown(150)}\n${rows}\n`;
    const { issues, rejects } = scoreCsv([{ text }], { rubrics, rubric: "gatsby-2014-school" });
    expect(issues.filter(({ code }) => code === "column-unknown")).toHaveLength(100);
    expect(rejects).toHaveLength(20);
    expect(Math.max(...rejects.map((reject) => reject.issues.length))).toBeLessThanOrEqual(6);
    expect(rejects[0]?.issues.at(-1)).toMatchObject({ code: "issues-not-shown" });
  });
});
