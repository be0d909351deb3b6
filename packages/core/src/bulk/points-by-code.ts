import { indicatorsOf, pointsAvailable, scaleOf } from "../internal/indicators-of.js";
import type { Indicator, Level, Rubric } from "../model/rubric.js";
import { codesOf, levelsCode, notApplicableCode, unansweredCode } from "./answer-codes.js";

/** The points of every indicator for every code: those of an indicator lie `width` apart. */
export interface PointsByCode {
  readonly width: number;
  /** NaN where an indicator has no such code, so that a wrong one shows in the sum. */
  readonly min: Float64Array;
  readonly max: Float64Array;
  /** By the position of the indicator. */
  readonly available: Float64Array;
}

/** Works the points out for every code that an indicator of the rubric can have. */
export function pointsByCode(rubric: Rubric): PointsByCode {
  const indicators = indicatorsOf(rubric);
  const width = Math.max(0, ...rubric.scales.map(codesOf));
  const min = new Float64Array(indicators.length * width).fill(Number.NaN);
  const max = new Float64Array(indicators.length * width).fill(Number.NaN);
  for (const [position, indicator] of indicators.entries()) {
    const { levels } = scaleOf(rubric, indicator);
    const set = (code: number, low: number, high: number) => {
      min[position * width + code] = low;
      max[position * width + code] = high;
    };
    set(unansweredCode, levels[0]?.points ?? 0, levels.at(-1)?.points ?? 0);
    if (mayNotApply(indicator)) set(notApplicableCode, 0, 0);
    for (const [low, high] of rangesOf(levels)) {
      set(levelsCode(scaleOf(rubric, indicator), low.place, high.place), low.points, high.points);
    }
  }
  const available = Float64Array.from(indicators, (indicator) =>
    pointsAvailable(scaleOf(rubric, indicator)),
  );
  return { width, min, max, available };
}

/** Whether an answer may say that the question does not apply. */
function mayNotApply({ emptyCohort, notApplicable }: Indicator): boolean {
  return !!emptyCohort || !!notApplicable?.allowed.length;
}

function rangesOf(levels: readonly Level[]) {
  const placed = levels.map(({ points }, place) => ({ points, place }));
  return placed.flatMap((low) => placed.slice(low.place).map((high) => [low, high] as const));
}
