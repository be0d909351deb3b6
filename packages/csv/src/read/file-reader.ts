import { type ColumnPlan, planColumns } from "../columns/plan-columns.js";
import type { CsvIssue } from "../issue.js";
import { withoutValue } from "../issue.js";
import { readJoinedRow } from "../register/read-joined-row.js";
import type { TableRow } from "../table/row-reader.js";
import type { RowBatch } from "../table/table-reader.js";
import { cellKeys, cellsByKey } from "./cell-keys.js";
import type { CsvRow } from "./csv-row.js";
import type { ReadOptions } from "./options.js";
import type { RowReading } from "./read-row.js";

/** A row with what was understood of it. */
export interface ReadCsvRow extends CsvRow {
  readonly reading: RowReading;
}

/** Some rows of a CSV, read. */
export interface ReadBatch {
  /** The columns' names as they are known, in file order, each once. */
  readonly header: readonly string[];
  /** What was newly found to be wrong with the file as a whole. */
  readonly issues: readonly CsvIssue[];
  readonly rows: readonly ReadCsvRow[];
}

/** Creates a reader of one file's batches; nothing is dropped. */
export function createFileReader(
  file: string | undefined,
  options: ReadOptions,
): (batch: RowBatch) => ReadBatch {
  const named = file === undefined ? {} : { file };
  const said = (issue: CsvIssue) => (options.quoteValues === false ? withoutValue(issue) : issue);
  let plan: ColumnPlan | undefined;
  let keys: readonly string[] = [];
  let fatal: readonly CsvIssue[] = [];

  const readTableRow = (row: TableRow): ReadCsvRow => {
    const place = { ...named, row: row.row, line: row.line };
    const csvRow = { place, cells: cellsByKey(keys, row.cells) };
    const shape = row.issues.length > 0 ? [...fatal, ...row.issues] : fatal;
    const unreadable = plan === undefined || shape.some(isError);
    const reading = unreadable || !plan ? { issues: [] } : readJoinedRow(csvRow, plan, options);
    const issues = [...shape, ...reading.issues].map((issue) => ({
      ...said(issue),
      place: { ...place, ...issue.place },
    }));
    return { ...csvRow, reading: { ...reading, issues } };
  };

  return ({ header, headerLine, rows, issues }) => {
    let found = issues;
    if (plan === undefined && header.length > 0) {
      plan = planColumns(header, options.rubrics);
      keys = cellKeys(plan.columns.map(({ name }) => name));
      fatal = plan.issues.filter(isError);
      // In the order of the lines, whatever came in one batch.
      const isAbove = ({ place }: CsvIssue) => (place?.line ?? 0) <= headerLine;
      found = [
        ...issues.filter(isAbove),
        ...plan.issues,
        ...issues.filter((issue) => !isAbove(issue)),
      ];
    } else if (plan === undefined) {
      fatal = [...fatal, ...issues.filter(isError)];
    }
    return {
      header: keys,
      issues: found.map((issue) => ({ ...said(issue), place: { ...named, ...issue.place } })),
      rows: rows.map(readTableRow),
    };
  };
}

function isError({ severity }: CsvIssue): boolean {
  return severity === "error";
}
