import type { disclosureIssues } from "../issues/disclosure-issues.js";

/** Something wrong with a policy or table. A count is never quoted. */
export interface DisclosureIssue {
  /** Stable: written into programs, never reworded. */
  readonly code: DisclosureIssueCode;
  readonly severity: "error";
  /** Where, as in `policy.roundTo` or `table.cells[3].count`. */
  readonly path: string;
  readonly expected: string;
  readonly received?: string;
  readonly hint?: string;
}

/** The codes of the issues about policies and tables. */
export type DisclosureIssueCode = keyof typeof disclosureIssues;
