import { expect, it } from "vitest";
import { scoreAssessment } from "../score/score-assessment.js";
import { assessments } from "./arbitraries.js";
import { forAll } from "./for-all.js";
import { referenceScore } from "./reference-scorer.js";
import { smallRubrics } from "./small-rubrics.js";

const cases = smallRubrics.chain((rubric) =>
  assessments(rubric).map((assessment) => ({ rubric, assessment })),
);

const manyRuns = 500;

it(
  "the scorer agrees with trying every completion",
  forAll(
    cases,
    ({ rubric, assessment }) => {
      const result = scoreAssessment(rubric, assessment);
      expect(result).toMatchObject(referenceScore(rubric, assessment));
    },
    manyRuns,
  ),
);
