import type { CsvIssue } from "../issue.js";
import type { TableRow } from "../table/row-reader.js";
import type { PlannedRecordColumn } from "./plan-record-columns.js";
import type { ColumnValues, RecordColumns, RecordKind } from "./record-kind.js";

/** What was understood of a row, and what is wrong with it; no issue holds a value. */
export interface RecordRow<Item> {
  readonly items: readonly Item[];
  readonly issues: readonly CsvIssue[];
  /** Its cells by column, without those that name a person. */
  readonly cells: Readonly<Record<string, string>>;
}

/** Makes the records of one row. */
export function readRecordRow<Columns extends RecordColumns, Item>(
  kind: RecordKind<Columns, Item>,
  columns: readonly PlannedRecordColumn[],
  row: TableRow,
): RecordRow<Item> {
  const cells = cellsByName(columns, row.cells);
  const issues = [...row.issues];
  const values: Record<string, unknown> = Object.create(null);
  for (const [name, column] of Object.entries(kind.columns)) {
    const text = (cells[name] ?? "").trim();
    const value = text === "" ? undefined : column.read(text);
    if (value !== undefined) values[name] = value;
    else if (text !== "" || column.required) issues.push(notUnderstood(name, column.expected));
  }
  if (issues.some(({ severity }) => severity === "error")) return { items: [], issues, cells };
  const built = kind.build(values as ColumnValues<Columns>);
  return built.ok
    ? { items: built.items, issues, cells }
    : { items: [], issues: [...issues, notUnderstood(built.column, built.expected)], cells };
}

function cellsByName(
  columns: readonly PlannedRecordColumn[],
  row: readonly string[],
): Record<string, string> {
  const cells: Record<string, string> = Object.create(null);
  for (const [index, cell] of row.entries()) {
    const column = columns[index];
    if (column?.holds === "person" || (!column && cell.trim() === "")) continue;
    const name = column?.name ?? "";
    cells[name === "" || name in cells ? `${name || "column"} ${index + 1}` : name] = cell;
  }
  return cells;
}

function notUnderstood(column: string, expected: string): CsvIssue {
  return { code: "cell-not-understood", severity: "error", place: { column }, expected };
}
