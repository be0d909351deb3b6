import { planColumns } from "../columns/plan-columns.js";
import type { CsvIssue } from "../issue.js";
import { readTable } from "../table/read-table.js";
import type { TableRow } from "../table/row-reader.js";
import type { CsvRow } from "./csv-row.js";
import type { CsvInput, ReadOptions } from "./options.js";
import { type RowReading, readRow } from "./read-row.js";

/** A CSV read: what its header holds, and its rows one by one. */
export interface ReadFile {
  /** The column names as they are known, in file order. */
  readonly header: readonly string[];
  /** What is wrong with the file as a whole. */
  readonly issues: readonly CsvIssue[];
  readonly rows: readonly (CsvRow & { readonly reading: RowReading })[];
}

/** Reads every row of a CSV; nothing is dropped. */
export function readFile(input: CsvInput, options: ReadOptions): ReadFile {
  const { header, rows, issues } = readTable(input.text);
  const file = input.file === undefined ? {} : { file: input.file };
  const inFile = (issue: CsvIssue): CsvIssue => ({ ...issue, place: { ...file, ...issue.place } });
  if (header.length === 0) return { header, issues: issues.map(inFile), rows: [] };

  const plan = planColumns(header, options.rubrics);
  const names = plan.columns.map(({ name }) => name);
  const fatal = plan.issues.filter(({ severity }) => severity === "error");
  return {
    header: names,
    issues: [...issues, ...plan.issues].map(inFile),
    rows: rows.map((tableRow) => {
      const place = { ...file, row: tableRow.row, line: tableRow.line };
      const inRow = (issue: CsvIssue): CsvIssue => ({
        ...issue,
        place: { ...place, ...issue.place },
      });
      const row = { place, cells: cellsByName(names, tableRow) };
      const shape = [...fatal, ...tableRow.issues];
      const shapeless = shape.some(({ severity }) => severity === "error");
      const reading = shapeless ? { issues: [] } : readRow(row, plan, options);
      const issues = [...shape, ...reading.issues].map(inRow);
      return { ...row, reading: { ...reading, issues } };
    }),
  };
}

function cellsByName(names: readonly string[], { cells }: TableRow): Record<string, string> {
  const byName: Record<string, string> = Object.create(null);
  const width = Math.max(names.length, cells.length);
  for (let index = 0; index < width; index++) {
    const [name, cell] = [names[index] ?? "", cells[index] ?? ""];
    if (index >= names.length && cell.trim() === "") continue;
    byName[name === "" || name in byName ? `${name || "column"} ${index + 1}` : name] = cell;
  }
  return byName;
}
