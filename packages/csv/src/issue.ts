import type { Issue, IssueCode } from "@career-benchmarks/core";

/** The codes of the issues that reading a CSV raises, beside those of `core`. */
export type CsvIssueCode =
  | IssueCode
  | "answers-mixed"
  | "as-at-missing"
  | "cell-looks-like-date"
  | "cell-not-understood"
  | "column-missing"
  | "column-personal"
  | "column-repeated"
  | "column-unknown"
  | "duplicate-assessment"
  | "file-empty"
  | "identifier-unusual"
  | "institution-missing"
  | "not-applicable-reason-missing"
  | "quote-malformed"
  | "row-repeated"
  | "row-too-long"
  | "row-too-short"
  | "rubric-missing"
  | "rubric-unknown"
  | "year-groups-missing";

/** An issue about a CSV. */
export type CsvIssue = Issue<CsvIssueCode>;
