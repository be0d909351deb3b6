import { escapeText, formatIssues, type Reject } from "@career-benchmarks/core";
import { rejectColumns } from "../columns/key-columns.js";
import { headerTextOf } from "../read/cell-keys.js";
import { type WriteTableOptions, writeTable } from "../table/write-table.js";

/**
 * Writes rejected rows as CSV: where and why, then the original cells, to be mended and read again.
 *
 * The file is UTF-8 with commas whatever the input was; the header and every cell are those of the
 * input. Cells beyond the last column stay beyond it. Where and why have no control characters, and
 * no more than 20 reasons are told.
 *
 * @param rejects - the rejects of `scoreCsv` or `streamCsv`
 * @param header - the column names of the input, in order
 * @param options - as `writeTable` takes them
 * @returns CSV text; reading it passes over the columns that begin with `reject_`
 * @example
 * import { writeRejects } from "@career-benchmarks/csv";
 *
 * writeRejects([{ place: { row: 2, line: 3 }, cells: { name: "Sample" }, issues: [] }], ["name"]);
 * //=> "reject_file,reject_row,reject_line,reject_reason,name\r\n,2,3,,Sample\r\n"
 */
export function writeRejects(
  rejects: readonly Reject[],
  header: readonly string[],
  options: WriteTableOptions = {},
): string {
  const present = new Set<string>();
  for (const { cells } of rejects) for (const key of Object.keys(cells)) present.add(key);
  for (const column of rejectColumns) present.delete(column);
  const columns = [...new Set([...header.filter((key) => present.has(key)), ...present])];
  const names = columns.map(headerTextOf);
  const width = names.findLastIndex((name) => name !== "") + 1;
  return writeTable(
    [...rejectColumns, ...names.slice(0, width)],
    rejects.map(({ place, cells, issues }) => [
      place.file && escapeText(place.file),
      place.row,
      place.line,
      formatIssues(issues.map(withColumnOnly)).join("; "),
      ...withoutEmptyEnd(
        columns.map((column) => cells[column] ?? ""),
        width,
      ),
    ]),
    options,
  );
}

/** Leaves out empty cells beyond the columns, which other rows may need. */
function withoutEmptyEnd(cells: readonly string[], width: number): readonly string[] {
  return cells.slice(0, Math.max(width, cells.findLastIndex((cell) => cell !== "") + 1));
}

/** Leaves the file and row to their own columns. */
function withColumnOnly(issue: Reject["issues"][number]): Reject["issues"][number] {
  const { column } = issue.place ?? {};
  return { ...issue, place: column === undefined ? {} : { column } };
}
