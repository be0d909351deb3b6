import { quote } from "@career-benchmarks/core";
import { findMissing } from "@career-benchmarks/evidence/cells";
import type { PlannedColumn } from "../columns/plan-columns.js";
import type { CsvIssue } from "../issue.js";

/** The percentages of a row, and what is wrong with its cells. */
export interface ReadPercents {
  readonly percents: Readonly<Record<number, number>>;
  /** Whether any cell says more than that the percentage is not known. */
  readonly given: boolean;
  readonly issues: readonly CsvIssue[];
}

/** Reads the filled percentage cells of a row; whether they are whole and possible is for `core` to say. */
export function readPercents(
  columns: readonly PlannedColumn[],
  cell: (column: string) => string,
): ReadPercents {
  const percents: Record<number, number> = {};
  const issues: CsvIssue[] = [];
  let given = false;
  for (const { name, benchmark } of columns) {
    if (findMissing(cell(name))?.means === "unknown") continue;
    given = true;
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
  return { percents, given, issues };
}
