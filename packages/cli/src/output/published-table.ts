import type { PercentsResult, Result } from "@career-benchmarks/core";
import { writeResults } from "@career-benchmarks/csv";

/**
 * Writes results as a table for anybody: a row for each benchmark, without a number of learners. Points
 * and percentages speak of the programme.
 */
export function writePublishedTable(results: readonly (Result | PercentsResult)[]): string {
  return writeResults(results.map(withoutCohort), "benchmarks");
}

function withoutCohort<R extends Result | PercentsResult>({ cohort: _cohort, ...rest }: R) {
  return rest as Omit<R, "cohort"> as R;
}
