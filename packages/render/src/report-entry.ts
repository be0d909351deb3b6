import type {
  InterpretationAudit,
  NextSteps,
  PercentsResult,
  Reject,
  Result,
  Rubric,
} from "@career-benchmarks/core";
import type { GapsInput } from "./figures/gaps-view.js";

/** A result to report, with the rubric that it was made with. */
export interface ReportEntry {
  readonly rubric: Rubric;
  readonly result: Result | PercentsResult;
  /** What `nextSteps` gives for the same assessment; without it the report has no next steps. */
  readonly steps?: NextSteps;
  /** Other evaluations of the same institution, for its progress. */
  readonly others?: readonly ReportEntry[];
  /** Counts of learners by group, as they are; `describeGaps` protects them before anything shows them. */
  readonly gaps?: GapsInput;
  /** What `auditInterpretation` gives for each interpretation of the rubric. */
  readonly audits?: readonly InterpretationAudit[];
}

/** What a report can be told besides the results. */
export interface ReportOptions {
  /** The heading of an overview of several results. */
  readonly title?: string;
  /** The rows that could not be scored, so that a reader sees who is missing. */
  readonly rejects?: readonly Reject[];
  /** Whether tables of many rows get a script to sort them by; without it a page has none. */
  readonly sortable?: boolean;
}
