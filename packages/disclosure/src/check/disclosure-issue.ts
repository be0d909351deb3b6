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
export type DisclosureIssueCode =
  | "cell-missing"
  | "duplicate-cell"
  | "duplicate-id"
  | "number-invalid"
  | "parts-invalid"
  | "patterns-differ"
  | "patterns-missing"
  | "share-exceeds-cohort"
  | "sums-differ"
  | "symbol-missing"
  | "tables-differ"
  | "unknown-field"
  | "unknown-group"
  | "unknown-measure"
  | "value-invalid"
  | "value-unreadable";
