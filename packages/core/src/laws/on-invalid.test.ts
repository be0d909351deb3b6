import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indicatorsOf } from "../internal/indicators-of.js";
import type { Answer } from "../model/answer.js";
import { scoreAssessment } from "../score/score-assessment.js";
import { assessments, rubrics } from "./arbitraries.js";
import { forAll } from "./for-all.js";

const wrong = [null, 7, "no-such-level", { count: 9, of: 3 }, { percent: 101 }, {}] as const;

describe.each(rubrics)("wrong answers that count as unknown, under $id", (rubric) => {
  const wrongAnswers = fc.dictionary(
    fc.constantFrom(...indicatorsOf(rubric).map(({ id }) => id)),
    fc.constantFrom(...(wrong as readonly unknown[] as readonly Answer[])),
  );

  it(
    "score as if they had not been given",
    forAll(
      fc.record({ assessment: assessments(rubric), wrongAnswers }),
      ({ assessment, wrongAnswers }) => {
        const { answers } = assessment;
        const left = Object.entries(answers).filter(([id]) => !(id in wrongAnswers));
        const without = { ...assessment, answers: Object.fromEntries(left) };
        const spoilt = { ...assessment, answers: { ...answers, ...wrongAnswers } };
        const { issues, options, ...score } = scoreAssessment(rubric, without);
        expect(scoreAssessment(rubric, spoilt, { onInvalid: "unknown" })).toMatchObject(score);
      },
    ),
  );
});
