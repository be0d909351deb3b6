import type { NextSteps, PercentsResult, Reject, Result, Rubric } from "@career-benchmarks/core";

/** A result to report, with the rubric that it was made with. */
export interface ReportEntry {
  readonly rubric: Rubric;
  readonly result: Result | PercentsResult;
  /** What `nextSteps` gives for the same assessment; without it the report has no next steps. */
  readonly steps?: NextSteps;
}

/** What a report can be told besides the results. */
export interface ReportOptions {
  /** The heading of an overview of several results. */
  readonly title?: string;
  /** The rows that could not be scored, so that a reader sees who is missing. */
  readonly rejects?: readonly Reject[];
}
