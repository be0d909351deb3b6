import type { EvaluationOptions, Institution, Reject } from "@career-benchmarks/core";

/** What a report of a group can be told besides the results. */
export interface GroupOptions {
  /** The name of the group. */
  readonly title?: string;
  /** The ISO day that the report is of; without it, the latest day that any result is dated to. */
  readonly at?: string;
  /** The ISO day to compare with; without it, the same day a year before. */
  readonly since?: string;
  /** From when results count: the academic year of the day (the default), any time before it, or an ISO day. */
  readonly window?: EvaluationOptions["window"];
  /** The institutions (or sites) that should have reported. */
  readonly expected?: readonly Institution[];
  /** How many per cent below the threshold still counts as near it; 10 if absent. */
  readonly near?: number;
  /** The rows that could not be scored. */
  readonly rejects?: readonly Reject[];
}

/** The names of the options, to refuse any other. */
export const groupOptionNames: readonly (keyof GroupOptions)[] = [
  "title",
  "at",
  "since",
  "window",
  "expected",
  "near",
  "rejects",
];
