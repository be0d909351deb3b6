import { indicatorsOf, pointsAvailable, scaleOf } from "../internal/indicators-of.js";
import type { Indicator, Rubric } from "../model/rubric.js";
import { codesOf, levelsCode, notApplicableCode, unansweredCode } from "./answer-codes.js";

/**
 * What every code of every indicator adds to its benchmark: {@link fields} numbers for each code, the
 * codes of an indicator from its position times `width` on. A table without branches, all numbers of
 * a code side by side, is what makes the scoring of a row cheap.
 */
export interface PointsByCode {
  readonly width: number;
  readonly table: Int32Array;
}

/** Min, max, available; 1 where the question is answered; 1 where it applies; the rest is empty. */
export const fields = 8;

/** Stands as `min` where an indicator has no such code. */
const noSuchCode = -1;

/** Works out what every code that an indicator of the rubric can have adds. */
export function pointsByCode(rubric: Rubric): PointsByCode {
  const indicators = indicatorsOf(rubric);
  const width = Math.max(0, ...rubric.scales.map(codesOf));
  const table = new Int32Array(indicators.length * width * fields);
  for (let at = 0; at < table.length; at += fields) table[at] = noSuchCode;
  for (const [position, indicator] of indicators.entries()) {
    const scale = scaleOf(rubric, indicator);
    const { levels } = scale;
    const available = pointsAvailable(scale);
    const set = (code: number, min: number, max: number) => {
      const applies = code !== notApplicableCode;
      const isAnswered = applies && code !== unansweredCode;
      const numbers = [min, max, applies ? available : 0, isAnswered ? 1 : 0, applies ? 1 : 0];
      table.set(numbers, (position * width + code) * fields);
    };
    set(unansweredCode, levels[0]?.points ?? 0, levels.at(-1)?.points ?? 0);
    if (mayNotApply(indicator)) set(notApplicableCode, 0, 0);
    for (const [low, { points: min }] of levels.entries()) {
      for (const [above, { points: max }] of levels.slice(low).entries()) {
        set(levelsCode(scale, low, low + above), min, max);
      }
    }
  }
  return { width, table };
}

/** Whether an answer may say that the question does not apply. */
function mayNotApply({ emptyCohort, notApplicable }: Indicator): boolean {
  return !!emptyCohort || !!notApplicable?.allowed.length;
}
