import type { EvaluationIssueCode, Issue, IssueCode } from "@career-benchmarks/core";
import type { CellIssueCode } from "@career-benchmarks/evidence/cells";
import type { fileIssues } from "./issues/file-issues.js";
import type { registerIssues } from "./issues/register-issues.js";
import type { rowIssues } from "./issues/row-issues.js";

/** The codes of the issues that reading a CSV raises, beside those of `core` and of the reading of cells. */
export type CsvIssueCode =
  | IssueCode
  | CellIssueCode
  | keyof typeof fileIssues
  | keyof typeof rowIssues
  | keyof typeof registerIssues
  | Extract<EvaluationIssueCode, "institution-missing">;

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
