import { withWording } from "@career-benchmarks/core";
import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
import { expect, test } from "vitest";
import { elevenToSixteen, mixed, percentsOnly, rejects, several } from "../../test/entries.js";
import type { ReportOptions } from "../report-entry.js";
import { describeOverview } from "./describe-overview.js";

test("rows stand in the order given, each with its rubric and what tells it apart", () => {
  const { rows, sentences } = describeOverview(several);
  expect(rows.map(({ rubric }) => rubric)).toEqual([
    "2014 school, draft",
    "2014 school",
    "2014 school, year groups assumed",
    "2014 school",
    "2014 school, percentages only",
    "2014 school",
  ]);
  expect(sentences).toEqual([
    "6 results.",
    "Scored with Gatsby Benchmarks 2014, schools (gatsby-2014-school 1.0.0).",
  ]);
});

test("undetermined results are counted as such, and those that do not apply not at all", () => {
  const none = { ...mixed.result, benchmarks: mixed.result.benchmarks.slice(0, 1) };
  const notApplicable = none.benchmarks.map((score) => ({
    ...score,
    status: "not-applicable" as const,
  }));
  const entry = { ...mixed, result: { ...mixed.result, benchmarks: notApplicable } };
  const { counts } = describeOverview([...several, entry] as typeof several);
  expect(counts[0]).toEqual({ number: 1, fullyAchieved: "3 of 6", undetermined: "1 of 6" });
});

test("results of two rubrics say which, and a benchmark of two names has both", () => {
  const benchmarks = gatsby2014School.benchmarks.map((benchmark) =>
    benchmark.number === 3 ? { ...benchmark, name: "Another name" } : benchmark,
  );
  const { digest: _digest, ...content } = gatsby2014School;
  const other = { ...content, id: "other-rubric", edition: "2025" as const, benchmarks };
  const result = { ...mixed.result, rubric: { id: "other-rubric", version: other.version } };
  const overview = describeOverview([mixed, { rubric: other, result }]);
  expect(overview.rows.map(({ rubric }) => rubric)).toEqual([
    "2014 school, draft",
    "2025 school, draft",
  ]);
  expect(overview.benchmarks[2]?.name).toBe("Addressing the needs of each pupil / Another name");
  expect(overview.methods).toHaveLength(2);
});

test("each method is described once", () => {
  const ours = { ...mixed, rubric: withWording(gatsby2014School, { "5.1": "Ours" }, "Us") };
  expect(describeOverview([mixed, elevenToSixteen, percentsOnly]).methods).toHaveLength(1);
  expect(describeOverview([mixed, ours]).methods).toHaveLength(2);
});

test("rejected rows are counted, named and explained", () => {
  const overview = describeOverview([mixed], { rejects });
  expect(overview.rejects.sentence).toBe("2 of 3 rows could not be scored");
  expect(overview.rejects.rows[0]).toEqual({
    place: "assessments.csv, row 3, line 4",
    name: "Hill | <b>School</b>",
    reasons: [
      'bm2_1_information_used: expected a level, found "loads". Did you mean all? [unknown-level]',
    ],
  });
  expect(overview.rejects.rows[1]?.name).toBe("x-5");
});

test("of many rejected rows the first are listed and the rest counted", () => {
  const many = Array.from({ length: 130 }, () => rejects).flat();
  const { rows, more, sentence } = describeOverview([], { rejects: many }).rejects;
  expect(sentence).toBe("260 of 260 rows could not be scored");
  expect(rows).toHaveLength(100);
  expect(more).toBe("And 160 more rows.");
});

test("an option that does not exist is refused", () => {
  const misspelt = { titel: "x" } as ReportOptions;
  expect(() => describeOverview([], misspelt)).toThrow(
    "Unknown option titel. There are: title, rejects, sortable, audience.",
  );
});
