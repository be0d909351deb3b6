import type { Benchmark, Indicator, Rubric, Scale } from "../model/rubric.js";

/** Lists the indicators of a rubric or a benchmark in order. */
export function indicatorsOf<Id extends string>(
  part: Rubric<Id> | Benchmark<Id>,
): readonly Indicator<Id>[] {
  return "benchmarks" in part
    ? part.benchmarks.flatMap(indicatorsOf)
    : part.criteria.flatMap((criterion) => criterion.indicators);
}

/** Finds the scale that an indicator is answered on. */
export function scaleOf(rubric: Rubric, indicator: Indicator): Scale {
  const scale = rubric.scales.find(({ id }) => id === indicator.scale);
  if (!scale) throw new TypeError(`${indicator.id}: the rubric has no scale "${indicator.scale}"`);
  return scale;
}

/** The most points that an answer on this scale can earn. */
export function pointsAvailable(scale: Scale): number {
  return Math.max(0, ...scale.levels.map((level) => level.points));
}
