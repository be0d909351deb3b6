import { quote } from "@career-benchmarks/core";
import type { PlannedColumn } from "../columns/plan-columns.js";
import type { CsvIssue } from "../issue.js";

/** Reads the filled percentage cells of a row; whether they are whole and possible is for `core` to say. */
export function readPercents(
  columns: readonly PlannedColumn[],
  cell: (column: string) => string,
): { readonly percents: Readonly<Record<number, number>>; readonly issues: readonly CsvIssue[] } {
  const percents: Record<number, number> = {};
  const issues: CsvIssue[] = [];
  for (const { name, benchmark } of columns) {
    const match = /^(\d{1,3}(?:\.\d{1,9})?) ?%?$/.exec(cell(name));
    if (match && benchmark !== undefined) {
      percents[benchmark] = Number(match[1]);
    } else {
      issues.push({
        code: "cell-not-understood",
        severity: "error",
        place: { column: name },
        expected: "a whole per cent from 0 to 100, or an empty cell when it is not known",
        received: quote(cell(name)),
      });
    }
  }
  return { percents, issues };
}
