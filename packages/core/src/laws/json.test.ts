import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scoreAssessment } from "../score/score-assessment.js";
import { assessments, details, rubrics } from "./arbitraries.js";
import { forAll } from "./for-all.js";

describe.each(rubrics)("JSON, under $id", (rubric) => {
  it(
    "loses nothing of a result",
    forAll(fc.record({ assessment: assessments(rubric), details }), ({ assessment, details }) => {
      const result = scoreAssessment(rubric, { ...assessment, ...details });
      expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
    }),
  );
});
