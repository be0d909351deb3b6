/** What is written down of an issue code; the code never changes, its words may. */
export interface IssueEntry {
  /** The severity of every issue with the code, or all that there are. */
  readonly severity: IssueSeverity | readonly IssueSeverity[];
  readonly meaning: string;
  /** What to do about it; an issue's own hint says more. */
  readonly whatToDo: string;
  /** The first version that raises it. */
  readonly since: string;
  /** What it was called in earlier versions, and is in stored results. */
  readonly formerly?: readonly string[];
}

/** An error means no result; a warning stands in the result; information needs no action. */
export type IssueSeverity = "error" | "warning" | "info";

/**
 * Makes a table of issues, whose type holds the codes and no words.
 *
 * @param table - an entry for each code
 * @returns the same
 * @example
 * import { issueTable } from "@career-benchmarks/core/issues";
 *
 * const ours = issueTable({
 *   "site-closed": {
 *     severity: "warning",
 *     meaning: "A site has closed since.",
 *     whatToDo: "Leave it out.",
 *     since: "1.0.0",
 *   },
 * });
 * ours["site-closed"].severity; //=> "warning"
 */
export function issueTable<Code extends string>(
  table: Readonly<Record<Code, IssueEntry>>,
): Readonly<Record<Code, IssueEntry>> {
  return table;
}
