import type { BenchmarkResult, Headline } from "../../model/result.js";
import type { StatusRule } from "../../model/rubric.js";
import { canBeFullyAchieved } from "./benchmark-status.js";

/** Counts the benchmarks that are, and that may be, fully achieved. */
export function headlineOf(rule: StatusRule, benchmarks: readonly BenchmarkResult[]): Headline {
  const min = benchmarks.filter(({ status }) => status === "fully-achieved").length;
  return {
    fullyAchieved: min,
    min,
    max: benchmarks.filter((benchmark) => canBeFullyAchieved(rule, benchmark)).length,
    of: benchmarks.filter(({ status }) => status !== "not-applicable").length,
  };
}
