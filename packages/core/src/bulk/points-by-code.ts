import { indicatorsOf, pointsAvailable, scaleOf } from "../internal/indicators-of.js";
import type { Indicator, Rubric } from "../model/rubric.js";
import { codesOf, levelsCode, notApplicableCode, unansweredCode } from "./answer-codes.js";

/**
 * What every code of every indicator adds to its benchmark; the codes of an indicator begin at its
 * position times `width`. Tables and no branches, which is what makes the scoring of a row cheap.
 */
export interface PointsByCode {
  readonly width: number;
  /** Below 0 where an indicator has no such code. */
  readonly min: Int32Array;
  readonly max: Int32Array;
  readonly available: Int32Array;
  /** 1 where the question is answered and applies. */
  readonly answered: Int32Array;
  /** 1 where the question applies. */
  readonly applicable: Int32Array;
}

const noSuchCode = -1;

/** Works out what every code that an indicator of the rubric can have adds. */
export function pointsByCode(rubric: Rubric): PointsByCode {
  const indicators = indicatorsOf(rubric);
  const width = Math.max(0, ...rubric.scales.map(codesOf));
  const table = () => new Int32Array(indicators.length * width);
  const points = {
    width,
    min: table().fill(noSuchCode),
    max: table(),
    available: table(),
    answered: table(),
    applicable: table(),
  };
  for (const [position, indicator] of indicators.entries()) {
    const scale = scaleOf(rubric, indicator);
    const { levels } = scale;
    const available = pointsAvailable(scale);
    const set = (code: number, min: number, max: number) => {
      const at = position * width + code;
      const applies = code !== notApplicableCode;
      points.min[at] = min;
      points.max[at] = max;
      points.available[at] = applies ? available : 0;
      points.answered[at] = applies && code !== unansweredCode ? 1 : 0;
      points.applicable[at] = applies ? 1 : 0;
    };
    set(unansweredCode, levels[0]?.points ?? 0, levels.at(-1)?.points ?? 0);
    if (mayNotApply(indicator)) set(notApplicableCode, 0, 0);
    for (const [low, { points: min }] of levels.entries()) {
      for (const [above, { points: max }] of levels.slice(low).entries()) {
        set(levelsCode(scale, low, low + above), min, max);
      }
    }
  }
  return points;
}

/** Whether an answer may say that the question does not apply. */
function mayNotApply({ emptyCohort, notApplicable }: Indicator): boolean {
  return !!emptyCohort || !!notApplicable?.allowed.length;
}
