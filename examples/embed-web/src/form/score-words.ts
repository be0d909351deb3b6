import type { BenchmarkResult } from "@career-benchmarks/core";

/** Writes the per cent of a benchmark, as a range where it is one. */
export function percentWords(score: Pick<BenchmarkResult, "percent" | "percentMax">): string {
  const { percent, percentMax } = score;
  if (percent === null || percentMax === null) return "";
  return percent === percentMax ? `${percent} %` : `${percent} to ${percentMax} %`;
}

/** Writes points, as a range where they are one. */
export function pointsWords(points: {
  readonly min: number;
  readonly max: number;
  readonly available: number;
}): string {
  const { min, max, available } = points;
  const earned = min === max ? `${min}` : `${min} to ${max}`;
  return `${earned} of ${available} ${available === 1 ? "point" : "points"}`;
}
