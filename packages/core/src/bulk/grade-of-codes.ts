import { indicatorsOf, scaleOf } from "../internal/indicators-of.js";
import { type Grade, gradesBestFirst, weakestGrade } from "../model/grade.js";
import type { Profile } from "../model/profile.js";
import type { Rubric } from "../model/rubric.js";
import { ruleGrades } from "../score/result-header.js";
import { notApplicableCode } from "./answer-codes.js";

/** How well founded the scores of assessments with one profile are. */
export interface CodesGrade {
  /** The grade while every question asked applies. */
  readonly usual: Grade;
  /** The grade of an assessment in which some do not: a scale that nobody uses counts no more. */
  readonly of: (codes: Int32Array) => Grade;
}

/** Prepares the grades; `counting` are the positions of the scored indicators that are asked. */
export function gradeOfCodes(
  rubric: Rubric,
  profile: Profile,
  counting: readonly number[],
): CodesGrade {
  const indicators = indicatorsOf(rubric);
  const rank = (grades: readonly Grade[]) => gradesBestFirst.indexOf(weakestGrade(grades));
  const ofRules = rank([
    ...ruleGrades(rubric, profile),
    ...counting.flatMap((position) => indicators[position]?.grade ?? []),
  ]);
  const ofScale = indicators.map((indicator) =>
    rank(scaleOf(rubric, indicator).levels.map(({ grade }) => grade)),
  );
  const gradeAt = (weakest: number) => gradesBestFirst[weakest] ?? "unverified";
  const of = (codes: Int32Array): Grade => {
    let weakest = ofRules;
    for (const position of counting) {
      if (codes[position] === notApplicableCode) continue;
      weakest = Math.max(weakest, ofScale[position] ?? 0);
    }
    return gradeAt(weakest);
  };
  return { usual: of(new Int32Array(indicators.length)), of };
}
