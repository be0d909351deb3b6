import { wholePercent } from "../internal/whole-percent.js";
import type { BenchmarkResult, Headline } from "../model/result.js";
import type { StatusRule } from "../model/rubric.js";
import type { Prepared, PreparedBenchmark } from "../prepared/prepare.js";
import type { Reading } from "../prepared/reading.js";
import { benchmarkStatus, canBeFullyAchieved } from "./benchmark-status.js";

/** What the benchmarks of an assessment come to, and how many of them are fully achieved. */
export interface BenchmarkScores {
  readonly headline: Headline;
  readonly benchmarks: readonly BenchmarkResult[];
}

/** Scores every benchmark from the readings of all questions, by position. */
export function scoreBenchmarks(
  { rubric, benchmarks }: Prepared,
  readings: readonly Reading[],
): BenchmarkScores {
  const { statusRule } = rubric;
  const scores: BenchmarkResult[] = [];
  let min = 0;
  let max = 0;
  let of = 0;
  for (const benchmark of benchmarks) {
    const score = scoreBenchmark(statusRule, benchmark, readings);
    if (score.status === "fully-achieved") min += 1;
    if (score.status !== "not-applicable") of += 1;
    if (canBeFullyAchieved(statusRule, score)) max += 1;
    scores.push(score);
  }
  return { headline: { fullyAchieved: min, min, max, of }, benchmarks: scores };
}

function scoreBenchmark(
  rule: StatusRule,
  { benchmark, first, end, total, criteria }: PreparedBenchmark,
  readings: readonly Reading[],
): BenchmarkResult {
  let min = 0;
  let max = 0;
  let available = 0;
  let answered = 0;
  let applicable = 0;
  for (let position = first; position < end; position++) {
    const reading = readings[position];
    if (!reading?.applies || reading.span.outcome === "unscored") continue;
    min += reading.span.min;
    max += reading.span.max;
    available += reading.span.available;
    applicable += 1;
    if (reading.answered) answered += 1;
  }
  return {
    number: benchmark.number,
    status: benchmarkStatus(rule, { min, max, available }),
    points: min,
    min,
    max,
    available,
    percent: available === 0 ? null : wholePercent(min, available),
    percentMax: available === 0 ? null : wholePercent(max, available),
    coverage: { answered, applicable, total },
    criteria,
  };
}
