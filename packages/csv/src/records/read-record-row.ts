import type { CsvIssue } from "../issue.js";
import type { TableRow } from "../table/row-reader.js";
import type { RecordColumnPlan } from "./plan-record-columns.js";
import type { ColumnValues, RecordColumns, RecordKind } from "./record-kind.js";

/** What was understood of a row, and what is wrong with it; no issue holds a value. */
export interface RecordRow<Item> {
  readonly items: readonly Item[];
  readonly issues: readonly CsvIssue[];
  /**
   * What a reject keeps of it: cells of known columns that read as what their column holds. What does
   * not may be anything, such as a name in the column of a date.
   */
  readonly kept: Readonly<Record<string, string>>;
}

/**
 * Stands in a reject where a cell is not kept. It is understood in no column, so that a row is
 * rejected again until somebody has filled it in from the original.
 */
const notKept = "[not kept]";

/** Makes the records of one row. */
export function readRecordRow<Columns extends RecordColumns, Item>(
  kind: RecordKind<Columns, Item>,
  plan: RecordColumnPlan,
  row: TableRow,
): RecordRow<Item> {
  const cells = cellsByName(plan.columns, row.cells);
  const issues = [...row.issues];
  const values: Record<string, unknown> = Object.create(null);
  const kept: Record<string, string> = Object.create(null);
  const inPlace = isInPlace(plan, row);
  for (const [name, column] of Object.entries(kind.columns)) {
    const text = (cells[name] ?? "").trim();
    const value = text === "" || text === notKept ? undefined : column.read(text);
    if (value !== undefined) values[name] = value;
    else if (text !== "" || column.required) issues.push(notUnderstood(name, column.expected));
    if (name in cells)
      kept[name] = inPlace && (value !== undefined || text === "") ? text : notKept;
  }
  if (issues.some(({ severity }) => severity === "error")) return { items: [], issues, kept };
  const built = kind.build(values as ColumnValues<Columns>);
  return built.ok
    ? { items: built.items, issues, kept }
    : { items: [], issues: [...issues, notUnderstood(built.column, built.expected)], kept };
}

/** Tells whether each cell stands under its own column: in a row that is cut or shifted nobody knows. */
function isInPlace({ columns, issues }: RecordColumnPlan, row: TableRow): boolean {
  const isBroken = [...issues, ...row.issues].some(({ severity }) => severity === "error");
  return !isBroken && row.cells.length === columns.length;
}

function cellsByName(
  columns: RecordColumnPlan["columns"],
  row: readonly string[],
): Readonly<Record<string, string>> {
  const cells: Record<string, string> = Object.create(null);
  for (const [index, name] of columns.entries()) {
    if (name !== undefined && !(name in cells)) cells[name] = row[index] ?? "";
  }
  return cells;
}

function notUnderstood(column: string, expected: string): CsvIssue {
  return { code: "cell-not-understood", severity: "error", place: { column }, expected };
}
