import type { assessmentIssues } from "../issue-tables/assessment-issues.js";
import type { IssueSeverity } from "../issue-tables/issue-table.js";
import type { sharedIssues } from "../issue-tables/shared-issues.js";

/** Something about the input that the caller should know. */
export interface Issue<Code extends string = IssueCode> {
  /** Stable: written into programs, never reworded. */
  readonly code: Code;
  /** An error means no result; a warning stands in the result; information needs no action. */
  readonly severity: IssueSeverity;
  /** Where in the input object, as in `answers.bm6_1_by_16.count`. */
  readonly path?: string;
  /** Where in a file. */
  readonly place?: Place;
  readonly expected?: string;
  /** What was there, quoted and cut. */
  readonly received?: string;
  /** What to do about it. */
  readonly hint?: string;
}

/** A place in a file; rows and lines count from 1, and row 1 is the first after the header. */
export interface Place {
  readonly file?: string;
  readonly row?: number;
  readonly line?: number;
  readonly column?: string;
}

/** The codes of the issues that `core` raises. */
export type IssueCode =
  | keyof typeof assessmentIssues
  | Exclude<
      keyof typeof sharedIssues,
      "edition-unknown" | "institution-maybe-same" | "institution-missing"
    >;
