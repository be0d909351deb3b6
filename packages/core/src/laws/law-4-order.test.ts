import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Assessment } from "../model/assessment.js";
import { safeScoreAssessment, scoreAssessment } from "../score/score-assessment.js";
import { assessments, everyRubric, wrongAnswers } from "./arbitraries.js";
import { forAll } from "./for-all.js";

describe.each(everyRubric)("law 4, order, under $id", (rubric) => {
  it(
    "of answers does not change a byte of the result",
    forAll(assessments(rubric).chain(withAnswersShuffled), ({ given, shuffled }) => {
      const bytes = JSON.stringify(scoreAssessment(rubric, given));
      expect(JSON.stringify(scoreAssessment(rubric, shuffled))).toBe(bytes);
    }),
  );

  it(
    "of year groups does not change a score",
    forAll(assessments(rubric), (assessment) => {
      const { yearGroups } = assessment.profile;
      const reversed = { ...assessment.profile, yearGroups: yearGroups.toReversed() };
      const { profile: _given, ...score } = scoreAssessment(rubric, assessment);
      expect(scoreAssessment(rubric, { ...assessment, profile: reversed })).toMatchObject(score);
    }),
  );

  it(
    "of fields does not change what is said of wrong ones",
    forAll(wrongAnswers(rubric), (answers) => {
      const issues = (given: unknown) => {
        const assessment = { profile: { yearGroups: [11] }, answers: given } as Assessment;
        const scored = safeScoreAssessment(rubric, assessment);
        return scored.ok ? scored.result.issues : scored.issues;
      };
      expect(issues(fieldsReversed(answers))).toEqual(issues(answers));
    }),
  );
});

function withAnswersShuffled(assessment: Assessment) {
  const entries = Object.entries(assessment.answers);
  const shuffled = fc.shuffledSubarray(entries, { minLength: entries.length });
  return shuffled.map((answers) => ({
    given: assessment,
    shuffled: { ...assessment, answers: Object.fromEntries(answers) },
  }));
}

/** Copies a value with the fields of every object in it in the opposite order. */
function fieldsReversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fieldsReversed);
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).toReversed();
  return Object.fromEntries(fields.map(([name, field]) => [name, fieldsReversed(field)]));
}
