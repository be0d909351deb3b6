/** Something about the input that the caller should know. */
export interface Issue<Code extends string = IssueCode> {
  /** Stable: written into programs, never reworded. */
  readonly code: Code;
  /** An error means no result; a warning stands in the result; information needs no action. */
  readonly severity: "error" | "warning" | "info";
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
  | "answer-not-asked"
  | "answer-wrong-type"
  | "cohort-missing"
  | "cohort-reason-missing"
  | "date-invalid"
  | "digest-mismatch"
  | "empty-cohort"
  | "exclusion-text-missing"
  | "issues-not-shown"
  | "level-range-reversed"
  | "limit-exceeded"
  | "not-applicable-not-allowed"
  | "not-applicable-text-missing"
  | "number-invalid"
  | "percent-looks-rounded"
  | "percent-not-attainable"
  | "profile-stages-missing"
  | "profile-year-groups-invalid"
  | "rubric-mismatch"
  | "rubric-wrong-type"
  | "share-exceeds-cohort"
  | "unknown-benchmark"
  | "unknown-field"
  | "unknown-indicator"
  | "unknown-level"
  | "unknown-reason"
  | "value-invalid"
  | "value-unreadable";
