import type { Issue } from "@career-benchmarks/core";

/** The codes of what can be wrong with the text of a cell. */
export type CellIssueCode =
  | "band-unknown"
  | "cell-ambiguous"
  | "cell-looks-like-date"
  | "cell-not-understood"
  | "cell-spreadsheet-error"
  | "date-ambiguous"
  | "date-from-serial"
  | "date-invalid"
  | "identifier-damaged"
  | "identifier-unusual"
  | "missing-code-legacy"
  | "not-applicable-reason-missing";

/** An issue about the text of a cell; whoever reads the file adds the place. */
export type CellIssue = Issue<CellIssueCode>;
