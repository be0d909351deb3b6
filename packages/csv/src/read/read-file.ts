import { quote } from "@career-benchmarks/core";
import { planColumns } from "../columns/plan-columns.js";
import type { CsvIssue } from "../issue.js";
import { readTable, type TableRow } from "../table/read-table.js";
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
  const { header: written, rows } = readTable(input.text);
  const header = written.slice(0, written.findLastIndex((name) => name.trim() !== "") + 1);
  const file = input.file === undefined ? {} : { file: input.file };
  const inFile = (issue: CsvIssue): CsvIssue => ({ ...issue, place: { ...file, ...issue.place } });
  if (header.length === 0) return { header, issues: [inFile(empty)], rows: [] };

  const plan = planColumns(header, options.rubrics);
  const names = plan.columns.map(({ name }) => name);
  const fatal = plan.issues.filter(({ severity }) => severity === "error");
  return {
    header: names,
    issues: plan.issues.map(inFile),
    rows: rows.map((tableRow, index) => {
      const place = { ...file, row: index + 1, line: tableRow.line };
      const inRow = (issue: CsvIssue): CsvIssue => ({
        ...issue,
        place: { ...place, ...issue.place },
      });
      const row = { place, cells: cellsByName(names, tableRow) };
      const shape = [...fatal, ...checkShape(names, tableRow)];
      const shapeless = shape.some(({ severity }) => severity === "error");
      const reading = shapeless ? { issues: [] } : readRow(row, plan, options);
      const issues = [...shape, ...reading.issues].map(inRow);
      return { ...row, reading: { ...reading, issues } };
    }),
  };
}

const empty: CsvIssue = {
  code: "file-empty",
  severity: "error",
  expected: "a header row with column names",
  hint: "career-benchmarks template RUBRIC writes an empty file with the right header.",
};

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

function checkShape(names: readonly string[], row: TableRow): CsvIssue[] {
  const issues: CsvIssue[] = [];
  if (row.quotesMalformed) {
    issues.push({
      code: "quote-malformed",
      severity: "error",
      expected: "quotes in pairs, and doubled inside a quoted cell",
      hint: "A quote that is not closed swallows the lines below it.",
    });
  }
  const extra = row.cells.slice(names.length).filter((cell) => cell.trim() !== "");
  if (extra.length > 0) {
    issues.push({
      code: "row-too-long",
      severity: "error",
      expected: `${names.length} cells, one for each column`,
      received: quote(extra.join(", ")),
      hint: "Put text that has a comma in it into quotes.",
    });
  } else if (row.cells.length < names.length) {
    issues.push({
      code: "row-too-short",
      severity: "warning",
      expected: `${names.length} cells, one for each column`,
      received: quote(row.cells.length),
      hint: "The missing cells count as empty.",
    });
  }
  return issues;
}
