import { checkAnswer } from "../check/check-answer.js";
import { checkDetails } from "../check/check-details.js";
import { checkFit } from "../check/check-fit.js";
import { indicatorsOf, scaleOf } from "../internal/indicators-of.js";
import type { Answer } from "../model/answer.js";
import type { AssessmentDetails } from "../model/assessment.js";
import type { Issue } from "../model/issue.js";
import { type Profile, stages, yearGroups } from "../model/profile.js";
import type { Indicator, Rubric } from "../model/rubric.js";
import { readAnswer } from "../score/read-answer.js";
import { levelsCode, notApplicableCode, unansweredCode } from "./answer-codes.js";
import { pointsByCode } from "./points-by-code.js";
import { type ProfileScorer, scorerFor } from "./scorer-for.js";
import { shareCodes } from "./share-codes.js";

/** A rubric made ready to score many assessments: answers as small whole numbers, points as tables. */
export interface PreparedScorer<Id extends string = string> {
  /** The indicators in order; the place of each is its position. */
  readonly indicators: readonly Id[];
  /**
   * Gives the code of an answer to the indicator at a position: 0 when there is none.
   *
   * @returns the code, or undefined for an answer that `scoreAssessment` would refuse
   */
  readonly codeOf: (position: number, answer: Answer | undefined) => number | undefined;
  /**
   * Gives the code of a share, like `codeOf` for `{ count, of }` but without an object.
   *
   * @returns the code, or undefined where `codeOf` may still have one: it knows more kinds of shares
   */
  readonly codeOfShare: (position: number, count: number, of: number) => number | undefined;
  /**
   * Lists what is wrong or remarkable with who and what an assessment speaks of, as
   * `scoreAssessment` would.
   */
  readonly checkDetails: (details: AssessmentDetails) => readonly Issue[];
  /**
   * Prepares the scoring of assessments with this profile; do it once for each profile.
   *
   * @throws AssessmentError when the profile is wrong, or no rubric of this kind can use it
   */
  readonly scorerFor: (profile: Profile) => ProfileScorer;
}

/**
 * Prepares a rubric for scoring many assessments, where a full `Result` for each would cost too much.
 *
 * An answer becomes a code, by indicator, once for each distinct answer; an assessment is then an
 * `Int32Array` of codes, and scoring it writes the same whole numbers, statuses and grade as
 * `scoreAssessment` gives, without making anything. What the numbers rest on (criteria, reasons,
 * exclusions, issues) stays with `scoreAssessment`.
 *
 * @param rubric - any rubric, also an interpreted one
 * @returns the tables of the rubric, behind a few functions
 * @example
 * import { newScores, prepareScorer } from "@career-benchmarks/core/bulk";
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 *
 * const scorer = prepareScorer(gatsby2014School);
 * const { score } = scorer.scorerFor({ yearGroups: [7, 8, 9, 10, 11] });
 * const scores = newScores(gatsby2014School);
 * const codes = new Int32Array(scorer.indicators.length);
 * const position = scorer.indicators.indexOf("bm6_1_by_16");
 * codes[position] = scorer.codeOf(position, { count: 92, of: 122 }) ?? 0;
 * score(codes, scores);
 * scores.percent[5]; //=> 75
 * scores.headline; //=> { min: 0, max: 7, of: 8 }
 */
export function prepareScorer<Id extends string>(rubric: Rubric<Id>): PreparedScorer<Id> {
  const indicators = indicatorsOf(rubric);
  const points = pointsByCode(rubric);
  const shares = indicators.map((indicator) => shareCodes(rubric, indicator));
  return {
    indicators: indicators.map(({ id }) => id),
    codeOf: (position, answer) => {
      const indicator = indicators[position];
      return indicator && codeOf(rubric, indicator, answer);
    },
    codeOfShare: (position, count, of) => shares[position]?.(count, of),
    checkDetails: (details) => [...checkDetails({ ...details }), ...checkFit(rubric, details)],
    scorerFor: (profile) => scorerFor(rubric, points, profile),
  };
}

/** Every question is asked of it, so that reading an answer never stops at the profile. */
const everyone: Profile = { yearGroups, stages };

function codeOf(
  rubric: Rubric,
  indicator: Indicator,
  answer: Answer | undefined,
): number | undefined {
  if (answer === undefined) return unansweredCode;
  const scale = scaleOf(rubric, indicator);
  if (checkAnswer(indicator, scale, answer).length > 0) return undefined;
  const { applies, low, high } = readAnswer(rubric, indicator, everyone, answer);
  if (!applies) return notApplicableCode;
  return levelsCode(scale, scale.levels.indexOf(low), scale.levels.indexOf(high));
}
