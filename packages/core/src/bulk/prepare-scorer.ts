import { checkAnswer } from "../check/check-answer.js";
import { checkDetails } from "../check/check-details.js";
import { checkFit } from "../check/check-fit.js";
import { wholePercent } from "../internal/whole-percent.js";
import type { Answer } from "../model/answer.js";
import type { AssessmentDetails } from "../model/assessment.js";
import type { Issue } from "../model/issue.js";
import type { Profile } from "../model/profile.js";
import type { Rubric } from "../model/rubric.js";
import { prepare } from "../prepared/prepare.js";
import type { PreparedQuestion } from "../prepared/prepare-question.js";
import { readAnswer } from "../score/read-answer.js";
import { sharePlace } from "../score/share-levels.js";
import { levelsCode, notApplicableCode, pointsByCode, unansweredCode } from "./points-by-code.js";
import { type ProfileScorer, scorerFor } from "./scorer-for.js";

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
  const prepared = prepare(rubric);
  const { questions } = prepared;
  const points = pointsByCode(prepared);
  const shares = questions.map(shareCodes);
  return {
    indicators: questions.map(({ id }) => id),
    codeOf: (position, answer) => {
      const question = questions[position];
      return question && codeOf(question, answer);
    },
    codeOfShare: (position, count, of) => shares[position]?.(count, of),
    checkDetails: (details) => [...checkDetails({ ...details }), ...checkFit(rubric, details)],
    scorerFor: (profile) => scorerFor(prepared, points, profile),
  };
}

function codeOf(question: PreparedQuestion, answer: Answer | undefined): number | undefined {
  if (answer === undefined) return unansweredCode;
  const { scale } = question.scale;
  if (checkAnswer(question.indicator, scale, answer).length > 0) return undefined;
  const { applies, span } = readAnswer(question, answer);
  return applies ? levelsCode(scale.levels.length, span.low, span.high) : notApplicableCode;
}

const mostLearners = 1_000_000_000;

/**
 * Prepares the codes of plain shares of a question, without an object for each.
 *
 * The level follows from the whole per cent and from whether it is nobody or everybody, so there is
 * one code for each per cent.
 */
function shareCodes({
  scale: { scale },
  shareRule,
}: PreparedQuestion): ((count: number, of: number) => number | undefined) | undefined {
  if (scale.kind !== "coverage") return undefined;
  const codeAt = (count: number, of: number) => {
    const place = sharePlace(scale, shareRule, count, of);
    return levelsCode(scale.levels.length, place, place);
  };
  const nobody = codeAt(0, 1);
  const byPercent = Array.from({ length: 101 }, (_, percent) =>
    // 1 of 1000 is the least share above nobody, and less than one per cent.
    percent === 0 ? codeAt(1, 1000) : codeAt(percent, 100),
  );
  return (count, of) => {
    if (!(of > 0 && count <= of && of <= mostLearners)) return undefined;
    return count === 0 ? nobody : byPercent[wholePercent(count, of)];
  };
}
