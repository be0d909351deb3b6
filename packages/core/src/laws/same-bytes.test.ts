import { describe, expect, it } from "vitest";
import { safeScoreAssessment } from "../score/score-assessment.js";
import { everyRubric } from "./arbitraries.js";
import { mixedAssessments } from "./mixed-assessments.js";
import { plainScore } from "./plain-scorer/plain-score.js";

/** How many assessments are made up in all: with `FULL=1` all 100,000, else a tenth. */
const total = process.env["FULL"] ? 100_000 : 10_000;
const count = Math.ceil(total / everyRubric.length);

const options = [{}, { onInvalid: "unknown" }] as const;

describe("the same bytes as from the plain scorer", () => {
  it.each(everyRubric.map((rubric, index) => [rubric.id, rubric, index] as const))(
    "under %s",
    (_id, rubric, seed) => {
      let scored = 0;
      let refused = 0;
      for (const assessment of mixedAssessments(rubric, seed + 1, count)) {
        const option = options[(scored + refused) % 2];
        const result = safeScoreAssessment(rubric, assessment, option);
        const expected = plainScore(rubric, assessment, option);
        if (JSON.stringify(result) !== JSON.stringify(expected)) {
          // Only now, for it is slow: it shows the difference.
          expect(result).toEqual(expected);
          expect(JSON.stringify(result)).toBe(JSON.stringify(expected));
        }
        if (result.ok) scored += 1;
        else refused += 1;
      }
      expect(scored).toBeGreaterThan(count / 2);
      expect(refused).toBeGreaterThan(count / 40);
    },
  );
});
