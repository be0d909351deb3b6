/** What is written down of an issue code; the code never changes, its words may. */
export interface IssueEntry {
  readonly severity: "error";
  readonly meaning: string;
  /** What to do about it; an issue's own hint says more. */
  readonly whatToDo: string;
  /** The first version that raises it. */
  readonly since: string;
  /** What it was called in earlier versions, and is in stored results. */
  readonly formerly?: readonly string[];
}

/** Makes a table of issues, whose type holds the codes and no words. */
export function issueTable<Code extends string>(
  table: Readonly<Record<Code, IssueEntry>>,
): Readonly<Record<Code, IssueEntry>> {
  return table;
}
