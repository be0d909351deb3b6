import { wholePercent } from "../internal/whole-percent.js";
import type { BenchmarkResult } from "../model/result.js";
import type { Benchmark, StatusRule } from "../model/rubric.js";
import { benchmarkStatus } from "./benchmark-status.js";
import type { Reading } from "./read-answer.js";
import { scoreIndicator } from "./score-indicator.js";

/** Adds the points of a benchmark's indicators up and gives it its status. */
export function scoreBenchmark(
  rule: StatusRule,
  benchmark: Benchmark,
  readings: readonly Reading[],
): BenchmarkResult {
  const scored = readings.filter((reading) => reading.indicator.scored);
  const applicable = scored.filter((reading) => reading.applies);
  const points = { min: 0, max: 0, available: 0 };
  for (const indicator of applicable.map(scoreIndicator)) {
    points.min += indicator.min;
    points.max += indicator.max;
    points.available += indicator.available;
  }
  const percent = (part: number) =>
    points.available === 0 ? null : wholePercent(part, points.available);
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
      total: scored.length,
    },
    criteria: benchmark.criteria.map(({ id }) => id),
  };
}
