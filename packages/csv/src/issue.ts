import type { Issue, IssueCode } from "@career-benchmarks/core";
import type { CellIssueCode } from "@career-benchmarks/evidence/cells";

/** The codes of the issues that reading a CSV raises, beside those of `core` and of the reading of cells. */
export type CsvIssueCode =
  | IssueCode
  | CellIssueCode
  | "answer-repeated"
  | "answers-mixed"
  | "as-at-missing"
  | "assessment-apart"
  | "assessment-inconsistent"
  | "assessment-rejected"
  | "cell-holds-nul"
  | "cell-missing"
  | "character-lost"
  | "column-missing"
  | "column-repeated"
  | "column-unexpected"
  | "column-unknown"
  | "duplicate-assessment"
  | "encoding-assumed"
  | "encoding-doubtful"
  | "encoding-mixed"
  | "establishment-closed"
  | "establishment-not-open"
  | "file-about-learners"
  | "file-empty"
  | "file-not-csv"
  | "header-changed"
  | "header-repeated"
  | "institution-missing"
  | "line-too-long"
  | "mapping-invalid"
  | "membership-gap"
  | "membership-overlaps"
  | "membership-reversed"
  | "quote-malformed"
  | "register-cell-unreadable"
  | "register-column-missing"
  | "register-far"
  | "register-filled"
  | "register-rubric-unavailable"
  | "register-undated"
  | "register-urn-repeated"
  | "row-repeated"
  | "row-too-long"
  | "row-too-short"
  | "rubric-missing"
  | "rubric-open"
  | "rubric-unknown"
  | "urn-unknown"
  | "year-groups-missing";

/** An issue about a CSV. */
export type CsvIssue = Issue<CsvIssueCode>;

/**
 * Leaves out what was found in a cell, as for data about learners.
 *
 * @param issue - an issue that may quote a cell
 * @returns the same without `received`; code, place, expectation and hint never hold what a cell says
 * @example
 * import { withoutValue } from "@career-benchmarks/csv";
 *
 * withoutValue({ code: "cell-not-understood", severity: "error", received: '"12/2"' });
 * //=> { code: "cell-not-understood", severity: "error" }
 */
export function withoutValue<Code extends string>(issue: Issue<Code>): Issue<Code> {
  const { received: _, ...rest } = issue;
  return rest;
}
