import { AssessmentError, withWording } from "@career-benchmarks/core";
import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
import { expect, test } from "vitest";
import {
  allAchieved,
  allUnknown,
  elevenToSixteen,
  mixed,
  percentsOnly,
  withExclusions,
} from "../../test/entries.js";
import { describeResult } from "./describe-result.js";

test("a result of another version is refused", () => {
  const rubric = { ...gatsby2014School, version: "9.0.0" };
  expect(() => describeResult({ ...mixed, rubric })).toThrow(AssessmentError);
});

test("an institution without a name is known by its number, or as unnamed", () => {
  const title = (institution: object, id?: string) =>
    describeResult({
      ...mixed,
      result: { ...mixed.result, institution, assessment: id === undefined ? {} : { id } },
    }).title;
  expect(title({ name: " ", urn: "012345" })).toBe("URN 012345");
  expect(title({ ukprn: "10001234" })).toBe("UKPRN 10001234");
  expect(title({}, "a-1")).toBe("Assessment a-1");
  expect(title({})).toBe("Unnamed institution");
  expect(title({ site: "Lower site" })).toBe("Lower site");
});

test("everything unknown is listed by benchmark", () => {
  const { unknown, headline, counts, steps } = describeResult(allUnknown);
  expect(unknown.map(({ detail }) => detail)).toEqual([
    "17 of 17 questions, up to 17 points",
    "2 of 2 questions, up to 5 points",
    "11 of 11 questions, up to 11 points",
    "4 of 4 questions, up to 16 points",
    "1 of 1 question, up to 4 points",
    "2 of 2 questions, up to 8 points",
    "6 of 6 questions, up to 24 points",
    "2 of 2 questions, up to 8 points",
  ]);
  expect(headline).toBe("0 of 8 benchmarks fully achieved for certain, up to 8 possible");
  expect(counts.max).toBe(8);
  expect(steps?.findOut).toHaveLength(45);
});

test("an answer known in part is unknown in part", () => {
  const { unknown } = describeResult(mixed);
  const [question] = unknown.filter(({ benchmark }) => benchmark === 5);
  expect(question?.detail).toBe("1 of 1 question, up to 1 point");
});

test("nothing is unknown or left to do where everything is achieved", () => {
  const view = describeResult(allAchieved);
  expect(view.unknown).toEqual([]);
  expect(view.steps).toEqual({ do: [], findOut: [] });
  expect(view.facts).toContainEqual({ label: "Completed", value: "22 July 2024" });
});

test("questions that are not asked are grouped by the reason", () => {
  const { notApplicable, notes } = describeResult(elevenToSixteen);
  expect(
    notApplicable.map(({ reason, questions }) => [reason, questions.map(({ id }) => id)]),
  ).toEqual([
    ["Not asked: key stage 5 not present", ["bm6_2_by_18", "bm7_2_visits_by_18", "bm8_1_by_18"]],
  ]);
  expect(notes).toContain("The year groups were assumed, not stated by the institution.");
  expect(notes).toContain("There are 3 warnings at the end of this report.");
});

test("learners left out are counted by reason, and the score without that stands beside", () => {
  const { leftOut, withoutExclusions, headlineWithoutExclusions } = describeResult(withExclusions);
  expect(leftOut.map(({ id, learners }) => [id, learners])).toEqual([
    ["bm6_1_by_16", 4],
    ["bm8_1_by_16", 2],
  ]);
  expect(leftOut[0]?.detail).toBe(
    "1 learner because of an outcome in their EHC plan, 2 learners for medical reasons and 1 learner for another reason (dual registered)",
  );
  expect(headlineWithoutExclusions).toMatch(/^Without exclusions: 7 of 8/);
  expect(withoutExclusions.map(({ number }) => number)).toEqual([8]);
});

test("of percentages alone, points are not known where no answers give them", () => {
  const { benchmarks, unknown, notes } = describeResult(percentsOnly);
  expect(benchmarks.map(({ points }) => points)).toEqual([
    "not known",
    "5 of 5",
    "not known",
    "14 of 16",
    "3 of 4",
    "6 of 8",
    "22 of 24",
    "0 to 8 of 8",
  ]);
  expect(unknown.map(({ benchmark, detail }) => [benchmark, detail])).toEqual([
    [8, "no percentage is known"],
  ]);
  expect(notes[0]).toMatch(/^Only the percentages are known/);
});

test("a step says what it takes and what it gains", () => {
  const { steps } = describeResult(mixed);
  expect(steps?.do[0]?.detail).toBe(
    "Benchmark 6, from “Most” to “The overwhelming majority”, 1 more point, completes the benchmark",
  );
  const universities = steps?.do.find(({ id }) => id === "bm7_1_universities");
  expect(universities?.detail).toContain("33 more learners, 2 more points");
  expect(steps?.findOut[0]?.detail).toBe(
    "Benchmark 8, up to 4 more points, could complete the benchmark",
  );
});

test("the method names the rubric, its digest, whose wording is shown and the grades of sources", () => {
  const rubric = withWording(gatsby2014School, { "5.1": "Our words" }, "Our handbook");
  const { method } = describeResult({ ...mixed, rubric });
  expect(method.rubric.id).toBe("gatsby-2014-school");
  expect(method.digest).toBe(gatsby2014School.digest);
  expect(method.sentences).toContain("Some of the wording is that of Our handbook.");
  expect(method.sources.find(({ id }) => id === "SH")?.grades).toEqual([
    "published",
    "derived",
    "inferred",
  ]);
});
