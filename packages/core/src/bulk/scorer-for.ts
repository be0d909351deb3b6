import { checkFit } from "../check/check-fit.js";
import { checkProfile } from "../check/check-profile.js";
import { indicatorsOf, scaleOf } from "../internal/indicators-of.js";
import { wholePercent } from "../internal/whole-percent.js";
import { AssessmentError } from "../issues/assessment-error.js";
import { type Grade, gradesBestFirst, weakestGrade } from "../model/grade.js";
import type { Profile } from "../model/profile.js";
import type { Rubric } from "../model/rubric.js";
import { whyNotAsked } from "../profile/why-not-asked.js";
import { benchmarkStatus, canBeFullyAchieved } from "../score/benchmark-status.js";
import { ruleGrades } from "../score/result-header.js";
import { notApplicableCode, unansweredCode } from "./answer-codes.js";
import type { CompactScores } from "./compact-scores.js";
import type { PointsByCode } from "./points-by-code.js";

/** Scores the codes of assessments that share a profile. */
export interface ProfileScorer {
  /** Whether the indicator at a position is asked; the code of one that is not is passed over. */
  readonly asked: readonly boolean[];
  /**
   * Scores one assessment.
   *
   * @param codes - the code of each indicator's answer, by position
   * @param into - where the scores are written
   * @throws RangeError when a code is none that its indicator can have
   */
  readonly score: (codes: Int32Array, into: CompactScores) => void;
}

/** Prepares the scoring of assessments with this profile; plain loops, and nothing made per assessment. */
export function scorerFor(rubric: Rubric, points: PointsByCode, profile: Profile): ProfileScorer {
  const issues = [...checkProfile(profile), ...checkFit(rubric, { profile })];
  const errors = issues.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new AssessmentError(errors);

  const indicators = indicatorsOf(rubric);
  const asked = indicators.map((indicator) => !whyNotAsked(rubric, indicator, profile));
  const positions = positionsThatCount(rubric, asked);
  const totals = rubric.benchmarks.map(
    (benchmark) => indicatorsOf(benchmark).filter(({ scored }) => scored).length,
  );
  const ofScale = Uint8Array.from(indicators, (indicator) =>
    rank(weakestGrade(scaleOf(rubric, indicator).levels.map(({ grade }) => grade))),
  );
  const ofRules = rank(
    weakestGrade([
      ...ruleGrades(rubric, profile),
      ...indicators.filter(({ scored }, at) => scored && asked[at]).map(({ grade }) => grade),
    ]),
  );
  const { statusRule } = rubric;
  const { width, min: minOf, max: maxOf, available: availableOf } = points;
  const sum = { min: 0, max: 0, available: 0 };

  const score = (codes: Int32Array, into: CompactScores): void => {
    const { headline } = into;
    headline.min = 0;
    headline.max = 0;
    headline.of = 0;
    let grade = ofRules;
    for (let benchmark = 0; benchmark < positions.length; benchmark++) {
      const counting = positions[benchmark] as Int32Array;
      let [answered, applicable] = [0, 0];
      sum.min = 0;
      sum.max = 0;
      sum.available = 0;
      for (let index = 0; index < counting.length; index++) {
        const position = counting[index] as number;
        const code = codes[position] as number;
        if (!(code >= 0 && code < width)) throw noSuchCode(rubric, position, code);
        sum.min += minOf[position * width + code] as number;
        sum.max += maxOf[position * width + code] as number;
        if (code === notApplicableCode) continue;
        sum.available += availableOf[position] as number;
        applicable += 1;
        if (code !== unansweredCode) answered += 1;
        const scale = ofScale[position] as number;
        if (scale > grade) grade = scale;
      }
      if (Number.isNaN(sum.min)) throw findWrongCode(rubric, points, counting, codes);
      const status = benchmarkStatus(statusRule, sum);
      if (status === "fully-achieved") headline.min += 1;
      if (canBeFullyAchieved(statusRule, sum)) headline.max += 1;
      if (status !== "not-applicable") headline.of += 1;
      const open = sum.available > 0;
      into.status[benchmark] = status;
      into.min[benchmark] = sum.min;
      into.max[benchmark] = sum.max;
      into.available[benchmark] = sum.available;
      into.percent[benchmark] = open ? wholePercent(sum.min, sum.available) : -1;
      into.percentMax[benchmark] = open ? wholePercent(sum.max, sum.available) : -1;
      into.answered[benchmark] = answered;
      into.applicable[benchmark] = applicable;
      into.total[benchmark] = totals[benchmark] as number;
    }
    into.grade = gradesBestFirst[grade] as Grade;
  };
  return { asked, score };
}

/** Lists, by benchmark, the positions of the indicators that earn points and are asked. */
function positionsThatCount(rubric: Rubric, asked: readonly boolean[]): readonly Int32Array[] {
  let first = 0;
  return rubric.benchmarks.map((benchmark) => {
    const indicators = indicatorsOf(benchmark);
    const positions = indicators.flatMap(({ scored }, index) =>
      scored && asked[first + index] ? [first + index] : [],
    );
    first += indicators.length;
    return Int32Array.from(positions);
  });
}

function rank(grade: Grade): number {
  return gradesBestFirst.indexOf(grade);
}

function findWrongCode(
  rubric: Rubric,
  { width, min }: PointsByCode,
  positions: Int32Array,
  codes: Int32Array,
): RangeError {
  const position =
    positions.find((at) => Number.isNaN(min[at * width + Number(codes[at])])) ?? Number.NaN;
  return noSuchCode(rubric, position, Number(codes[position]));
}

function noSuchCode(rubric: Rubric, position: number, code: number): RangeError {
  return new RangeError(`${indicatorsOf(rubric)[position]?.id} has no answer with code ${code}`);
}
