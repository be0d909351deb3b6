import { fc, it } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { indicatorsOf } from "../internal/indicators-of.js";
import type { Assessment } from "../model/assessment.js";
import { safeScoreAssessment, scoreAssessment } from "../score/score-assessment.js";
import { assessments, rubrics, runs } from "./arbitraries.js";

describe.each(rubrics)("law 4, order, under $id", (rubric) => {
  const wrongAnswers = fc.dictionary(
    fc.oneof(fc.constantFrom(...indicatorsOf(rubric).map(({ id }) => id)), fc.string()),
    fc.jsonValue(),
  );

  it.prop([assessments(rubric).chain(withAnswersShuffled)], runs)(
    "of answers does not change a byte of the result",
    ([assessment, shuffled]) => {
      const bytes = JSON.stringify(scoreAssessment(rubric, assessment));
      expect(JSON.stringify(scoreAssessment(rubric, shuffled))).toBe(bytes);
    },
  );

  it.prop([assessments(rubric)], runs)("of year groups does not change a score", (assessment) => {
    const { yearGroups } = assessment.profile;
    const reversed = { ...assessment.profile, yearGroups: yearGroups.toReversed() };
    const { profile: _given, ...score } = scoreAssessment(rubric, assessment);
    expect(scoreAssessment(rubric, { ...assessment, profile: reversed })).toMatchObject(score);
  });

  it.prop([wrongAnswers], runs)("of fields does not change what is said of wrong ones", (answers) => {
    const issues = (given: unknown) => {
      const assessment = { profile: { yearGroups: [11] }, answers: given } as Assessment;
      const scored = safeScoreAssessment(rubric, assessment);
      return scored.ok ? scored.result.issues : scored.issues;
    };
    expect(issues(fieldsReversed(answers))).toEqual(issues(answers));
  });
});

function withAnswersShuffled(assessment: Assessment) {
  const entries = Object.entries(assessment.answers);
  const shuffled = fc.shuffledSubarray(entries, { minLength: entries.length });
  return shuffled.map((answers) => [
    assessment,
    { ...assessment, answers: Object.fromEntries(answers) },
  ] as const);
}

/** Copies a value with the fields of every object in it in the opposite order. */
function fieldsReversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fieldsReversed);
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).toReversed();
  return Object.fromEntries(fields.map(([name, field]) => [name, fieldsReversed(field)]));
}
