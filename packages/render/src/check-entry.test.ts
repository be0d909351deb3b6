import { AssessmentError, safeScoreAssessment, scoreAssessment } from "@career-benchmarks/core";
import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
import { describe, expect, it } from "vitest";
import { describeResult } from "./view/describe-result.js";

const assessment = { profile: { yearGroups: [11] }, answers: {} } as const;
const result = scoreAssessment(gatsby2014School, assessment);

/** What is no entry, by the code and the hint that say so. */
const wrong: readonly (readonly [what: string, entry: unknown, code: string, hint: RegExp])[] = [
  ["nothing", undefined, "rubric-wrong-type", /Give the rubric itself/],
  ["the id of a rubric", { rubric: "x", result }, "rubric-wrong-type", /import it/],
  ["a promise", { rubric: Promise.resolve(1), result }, "rubric-wrong-type", /await/],
  ["no result", { rubric: gatsby2014School }, "value-invalid", /Give the result itself/],
  [
    "what the safe function gives",
    { rubric: gatsby2014School, result: safeScoreAssessment(gatsby2014School, assessment) },
    "value-invalid",
    /in the field result/,
  ],
];

describe("an entry of a report", () => {
  it.each(wrong)("that is %s is refused, and what to write is said", (_, entry, code, hint) => {
    try {
      describeResult(entry as never);
      expect.unreachable();
    } catch (thrown) {
      expect(thrown).toBeInstanceOf(AssessmentError);
      const [issue] = (thrown as AssessmentError).issues;
      expect(issue?.code).toBe(code);
      expect(issue?.hint).toMatch(hint);
    }
  });
});
