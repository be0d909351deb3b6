import { indicatorsOf } from "../../internal/indicators-of.js";
import { wholePercent } from "../../internal/whole-percent.js";
import type { BenchmarkResult, IndicatorResult } from "../../model/result.js";
import type { Benchmark, StatusRule } from "../../model/rubric.js";
import { benchmarkStatus } from "./benchmark-status.js";

/** Adds the points of a benchmark's indicators up and gives it its status. */
export function scoreBenchmark(
  rule: StatusRule,
  benchmark: Benchmark,
  indicators: readonly IndicatorResult[],
): BenchmarkResult {
  const points = { min: 0, max: 0, available: 0 };
  for (const indicator of indicators) {
    points.min += indicator.min;
    points.max += indicator.max;
    points.available += indicator.available;
  }
  const percent = (part: number) =>
    points.available === 0 ? null : wholePercent(part, points.available);
  const applicable = indicators.filter(
    ({ outcome }) => outcome !== "not-applicable" && outcome !== "unscored",
  );
  return {
    number: benchmark.number,
    status: benchmarkStatus(rule, points),
    points: points.min,
    ...points,
    percent: percent(points.min),
    percentMax: percent(points.max),
    coverage: {
      answered: applicable.filter(({ reason }) => reason.code !== "unanswered").length,
      applicable: applicable.length,
      total: indicatorsOf(benchmark).filter(({ scored }) => scored).length,
    },
    criteria: benchmark.criteria.map(({ id }) => id),
  };
}
