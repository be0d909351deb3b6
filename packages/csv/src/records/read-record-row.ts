import { type CsvIssue, withoutValue } from "../issue.js";
import type { TableRow } from "../table/row-reader.js";
import type { RecordColumnPlan } from "./plan-record-columns.js";
import { isRefused, type RecordColumn, type RecordKind } from "./record-kind.js";

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
export function readRecordRow<Item>(
  kind: RecordKind<Item>,
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
    const { value, issue, isRead } = readCell(text, column, inPlace);
    if (value !== undefined) values[name] = value;
    if (issue) issues.push({ ...issue, place: { column: name } });
    if (name in cells) kept[name] = inPlace && isRead ? text : notKept;
  }
  if (issues.some(({ severity }) => severity === "error")) return { items: [], issues, kept };
  const built = kind.build(values);
  return isRefused(built)
    ? { items: [], issues: [...issues, notUnderstood(built.column, built.expected)], kept }
    : { items: built, issues, kept };
}

interface ReadCell {
  readonly value?: unknown;
  readonly issue?: CsvIssue;
  /** Whether the text is what the column may hold, so that a reject may keep it. */
  readonly isRead: boolean;
}

/**
 * Reads a cell. What is not understood rejects the row where the column is needed, and is not known
 * where it isn't. A text that is not kept any more always rejects it, and so does whatever stands in a
 * row that may have been shifted.
 */
function readCell(text: string, column: RecordColumn, inPlace: boolean): ReadCell {
  const { expected, required, strict, emptyMeansAll } = column;
  const { gapMeans = "It counts as not known." } = column;
  const parsed = text === notKept ? undefined : column.parse(text);
  const isOpen = parsed?.ok && parsed.value === undefined;
  if (isOpen && required) {
    return { issue: { code: "cell-missing", severity: "error", expected }, isRead: true };
  }
  if (parsed?.ok && !(isOpen && emptyMeansAll && text !== "")) {
    const { value, issue } = parsed;
    return {
      ...(value !== undefined && { value }),
      ...(issue && { issue: withoutValue(issue) }),
      isRead: true,
    };
  }
  const isGap = parsed !== undefined && inPlace && !required && !strict;
  const code = parsed?.ok === false ? parsed.issue.code : "cell-not-understood";
  const issue: CsvIssue = isGap
    ? { code, severity: "warning", expected, hint: gapMeans }
    : { code, severity: "error", expected };
  return { issue, isRead: false };
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
