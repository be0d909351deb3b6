import type { Headline } from "../model/result.js";
import type { HeadlineSummary } from "./summary.js";

/** Adds up headlines that are all of the same number of benchmarks. */
export function summariseHeadlines(of: number, headlines: readonly Headline[]): HeadlineSummary {
  const bounds = <T>(give: (values: readonly number[]) => T) => ({
    min: give(headlines.map(({ min }) => min)),
    max: give(headlines.map(({ max }) => max)),
  });
  const n = headlines.length;
  return {
    of,
    n,
    sum: bounds(total),
    mean: n === 0 ? null : bounds((values) => twoDecimals(total(values), n)),
    distribution: bounds((values) =>
      Array.from(
        { length: of + 1 },
        (_, count) => values.filter((value) => value === count).length,
      ),
    ),
    all: bounds((values) => values.filter((value) => value === of).length),
  };
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** A mean with two decimals, cut off, in whole numbers throughout. */
function twoDecimals(sum: number, n: number): string {
  const hundredths = `${Math.floor((100 * sum) / n)}`.padStart(3, "0");
  return `${hundredths.slice(0, -2)}.${hundredths.slice(-2)}`;
}
