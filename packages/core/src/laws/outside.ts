import type { Headline, Result } from "../model/result.js";

type Range = readonly [min: number, max: number];

/** What was scored of whom: all that the comparisons below look at. */
type Numbers = Pick<Result, "indicators" | "benchmarks" | "headline">;

const isOutside = ([min, max]: Range, [laterMin, laterMax]: Range) =>
  laterMin < min || laterMax > max;

/** Lists the indicators whose later points are not inside the earlier range. */
export function indicatorsOutside(
  earlier: Pick<Numbers, "indicators">,
  later: Pick<Numbers, "indicators">,
): readonly string[] {
  return earlier.indicators.flatMap(({ id, min, max }, index) => {
    const found = later.indicators[index];
    return found && !isOutside([min, max], [found.min, found.max]) ? [] : [id];
  });
}

/** Lists the benchmarks whose later points or percentages are not inside the earlier range. */
export function benchmarksOutside(
  earlier: Pick<Numbers, "benchmarks">,
  later: Pick<Numbers, "benchmarks">,
): readonly number[] {
  return earlier.benchmarks.flatMap(({ number, min, max, percent, percentMax }, index) => {
    const found = later.benchmarks[index];
    if (!found || isOutside([min, max], [found.min, found.max])) return [number];
    if (found.percent === null || found.percentMax === null) return [];
    const percents: Range = [percent ?? 101, percentMax ?? -1];
    return isOutside(percents, [found.percent, found.percentMax]) ? [number] : [];
  });
}

/** Gives the later headline when it is not inside the earlier one. */
export function headlineOutside(
  { headline: earlier }: Pick<Numbers, "headline">,
  { headline: later }: Pick<Numbers, "headline">,
): readonly Headline[] {
  const inside =
    !isOutside([earlier.min, earlier.max], [later.min, later.max]) && later.of <= earlier.of;
  return inside ? [] : [later];
}
