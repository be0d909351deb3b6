import { readFileSync } from "node:fs";
import { formatIssue } from "@career-benchmarks/core";
import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
import { describe, expect, it } from "vitest";
import { scoreCsv } from "./score-csv.js";

const options = { rubrics: [gatsby2014School], rubric: gatsby2014School.id };
const scoreText = (text: string, more = {}) =>
  scoreCsv([{ text, file: "t.csv" }], { ...options, ...more });
const codesOf = (issues: readonly { readonly code: string }[]) => issues.map(({ code }) => code);
const example = (name: string) =>
  readFileSync(new URL(`../../../examples/score-a-csv/${name}`, import.meta.url), "utf8");

describe("the columns", () => {
  it("may stand in any order, in any case, with spaces around them", () => {
    const scored = scoreText(" BM5_1_Each_Year ,Year_Groups, NAME,as_at\nall,7-11,A,2024\n");
    expect(scored.results[0]?.result.headline.fullyAchieved).toBe(1);
  });

  it("that are unknown are passed over with a warning and the nearest name", () => {
    const scored = scoreText("name,as_at,year_groups,bm1_percent,cohort_sise\nA,2024,7-11,58,9\n");
    expect(scored.results).toHaveLength(1);
    expect(scored.issues.map(formatIssue)).toEqual([
      't.csv, cohort_sise: found "cohort_sise". Did you mean cohort_size? The column was not read. [column-unknown]',
    ]);
  });

  it.each([
    ["bm5_1_each_yaer", "column-unknown", "Did you mean bm5_1_each_year?"],
    ["name", "column-repeated", "Remove"],
  ])("%s rejects every row, for its cells would be lost", (column, code, hint) => {
    const header = `name,as_at,year_groups,bm1_1_lead,${column}`;
    const scored = scoreText(`${header}\nA,2024,7-11,yes,all\nB,2024,7-11,yes,all\n`);
    expect(scored.rejects.map(({ issues }) => codesOf(issues))).toEqual([[code], [code]]);
    expect(scored.rejects[0]?.issues[0]?.hint).toContain(hint);
  });

  it("without any answer reject every row", () => {
    const scored = scoreText("name,as_at,year_groups\nA,2024,7-11\n");
    expect(codesOf(scored.rejects[0]?.issues ?? [])).toEqual(["column-missing"]);
  });

  it.each(["", "\n\n", "\uFEFF"])("of an empty file %j are missed", (text) => {
    expect(codesOf(scoreText(text).issues)).toEqual(["file-empty"]);
  });
});

describe("a row", () => {
  const header =
    "name,urn,as_at,year_groups,state,cohort_size,cohort_of,rubric,bm5_1_each_year,bm6_2_by_18";
  const rowOf = (cells: string, more = {}) => scoreText(`${header}\n${cells}\n`, more);

  it.each([
    [",,2024,7-11,,,,,all,", ["institution-missing"]],
    ["A,,,7-11,,,,,all,", ["as-at-missing"]],
    ["A,,07/31/2024,7-11,,,,,all,", ["date-ambiguous"]],
    ["A,,31/07/24,7-11,,,,,all,", ["date-invalid"]],
    ["A,,2024,,,,,,all,", ["year-groups-missing"]],
    ["A,,2024,X,,,,,all,", ["profile-stages-missing"]],
    ["A,,2024,7-11,finished,,,,all,", ["value-invalid"]],
    ["A,,2024,7-11,,ten,12,,all,", ["number-invalid"]],
    ["A,,2024,7-11,,13,12,,all,", ["share-exceeds-cohort"]],
    ["A,,2024,7-11,,,,gatsby-2014-shool,all,", ["rubric-unknown"]],
    ["A,,2024,7-11,,,,,13 of 12,", ["share-exceeds-cohort"]],
    ["A,,2024,7-11,,,,,most..some,", ["level-range-reversed"]],
    ["A,,2024,7-11,,,,,all,,extra", ["row-too-long"]],
    [
      ",,soon,7-11,done,,,,mots,",
      ["institution-missing", "date-invalid", "cell-not-understood", "value-invalid"],
    ],
  ])("%# is rejected with everything that is wrong: %s", (cells, codes) => {
    const { results, rejects } = rowOf(cells);
    expect(results).toEqual([]);
    expect(codesOf(rejects[0]?.issues ?? [])).toEqual(codes);
  });

  it.each([
    ["A,12,2024,7-11,,,,,all,", ["identifier-unusual"]],
    ["A,1.23E+05,2024,7-11,,,,,all,", ["identifier-damaged"]],
    ["A,,03/04/2024,7-11,,,,,all,", ["date-ambiguous"]],
    ["A,,45000,7-11,,,,,all,", ["date-from-serial"]],
    ["A,,2024,7-11,,,,,-,", ["missing-code-legacy"]],
    ["A,,2024,7-11,,10,12,,all,", ["cohort-reason-missing"]],
    ["A,,2024,7-11,,,,,all,most", ["answer-not-asked"]],
    ["A,,2024,7-11,,,,,all,n/a", ["answer-not-asked"]],
    ["A,,2024,7-11,,,,,all", ["row-too-short"]],
  ])("%# is scored with a warning: %s", (cells, codes) => {
    const [scored] = rowOf(cells).results;
    expect(codesOf(scored?.result.issues ?? [])).toEqual(codes);
    expect(scored?.result.issues.every(({ severity }) => severity === "warning")).toBe(true);
  });

  it("places an issue in its file, row, line and column", () => {
    const text = `${header}\n"A\nB",,2024,7-11,,,,,all,\n\nC,,2024,7-11,,,,,mots,\n`;
    const place = { file: "t.csv", row: 2, line: 5, column: "bm5_1_each_year" };
    expect(scoreText(text).rejects[0]?.issues[0]?.place).toEqual(place);
  });

  it("without year groups takes those to be assumed, and the result says so", () => {
    const [scored] = rowOf("A,,2024,,,,,,all,", { assumeYearGroups: [7, 8, 9] }).results;
    expect(scored?.result.profile).toEqual({
      yearGroups: [7, 8, 9],
      stages: ["ks3"],
      assumed: true,
    });
  });

  it("that names no rubric takes the one chosen by its date", () => {
    const rubric = (asAt: string) => (asAt < "2025" ? gatsby2014School.id : undefined);
    expect(rowOf("A,,2024,7-11,,,,,all,", { rubric }).results).toHaveLength(1);
    const { rejects } = rowOf("A,,2025,7-11,,,,,all,", { rubric });
    expect(codesOf(rejects[0]?.issues ?? [])).toEqual(["rubric-missing"]);
  });

  it("with a wrong cell may be kept as a range", () => {
    const [scored] = rowOf("A,,2024,7-11,,,,,mots,", { onInvalid: "unknown" }).results;
    expect(scored?.result.benchmarks[4]?.status).toBe("undetermined");
    expect(scored?.result.issues[0]).toMatchObject({
      code: "cell-not-understood",
      severity: "warning",
    });
    expect(scored?.result.options).toEqual({ onInvalid: "unknown" });
  });

  it("that repeats institution, site, date and rubric is scored with a warning", () => {
    const text = `${header}\nA,,2024,7-11,,,,,all,\na,,2024,7-11,,,,,most,\nA,,2023,7-11,,,,,all,\n`;
    const issues = scoreText(text).results.map(({ result }) => codesOf(result.issues));
    expect(issues).toEqual([[], ["assessment-repeated"], []]);
  });

  it("never holds answers and percentages at once", () => {
    const text =
      "name,as_at,year_groups,bm1_percent,bm1_1_lead\nA,2024,7-11,58,yes\nB,2024,7-11,58,\n";
    const { results, rejects } = scoreText(text);
    expect(codesOf(rejects[0]?.issues ?? [])).toEqual(["answers-mixed"]);
    expect(results[0]?.result.resolution).toBe("benchmark");
  });
});

describe("the example files", () => {
  it("give Beaconsfield School's three evaluations 0, 1 and 7, every percentage attainable", () => {
    const { results } = scoreText(example("published.csv"));
    expect(results.map(({ result }) => result.headline.fullyAchieved)).toEqual([0, 1, 7]);
    expect(results.flatMap(({ result }) => result.issues)).toEqual([]);
  });

  it("flag 59 on benchmark 1 and 73 on benchmark 3 as impossible", () => {
    const text = "name,as_at,year_groups,bm1_percent,bm3_percent\nA,2024,7-13,59,73\n";
    const issues = scoreText(text).results[0]?.result.issues ?? [];
    expect(issues.map(({ code, place }) => [code, place?.column])).toEqual([
      ["percent-not-attainable", "bm1_percent"],
      ["percent-looks-rounded", "bm1_percent"],
      ["percent-not-attainable", "bm3_percent"],
      ["percent-looks-rounded", "bm3_percent"],
    ]);
  });

  it("score twelve of the made-up rows and reject three, each with its reason", () => {
    const { results, rejects } = scoreText(example("assessments.csv"));
    expect(results).toHaveLength(12);
    expect(rejects.map(({ issues }) => codesOf(issues))).toEqual([
      ["cell-looks-like-date"],
      ["cell-not-understood", "not-applicable-reason-missing"],
      ["year-groups-missing"],
    ]);
  });
});
