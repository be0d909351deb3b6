import { formatIssue, type Reject } from "@career-benchmarks/core";
import { rejectColumns } from "../columns/key-columns.js";
import { writeTable } from "../table/write-table.js";

/**
 * Writes rejected rows as CSV: where and why, then the original cells, to be mended and read again.
 *
 * @param rejects - the rejects of `scoreCsv`
 * @param header - the column names of the input, in order
 * @returns CSV text; reading it passes over the columns that begin with `reject_`
 * @example
 * import { writeRejects } from "@career-benchmarks/csv";
 *
 * writeRejects([{ place: { row: 2, line: 3 }, cells: { name: "Sample" }, issues: [] }], ["name"]);
 * //=> "reject_file,reject_row,reject_line,reject_reason,name\r\n,2,3,,Sample\r\n"
 */
export function writeRejects(rejects: readonly Reject[], header: readonly string[]): string {
  const present = new Set(rejects.flatMap(({ cells }) => Object.keys(cells)));
  for (const column of rejectColumns) present.delete(column);
  const inOrder = header.filter((name) => present.has(name));
  const columns = [...new Set([...inOrder, ...present])];
  return writeTable(
    [...rejectColumns, ...columns],
    rejects.map(({ place, cells, issues }) => [
      place.file,
      place.row,
      place.line,
      issues.map(reasonOf).join("; "),
      ...columns.map((column) => cells[column]),
    ]),
  );
}

/** Says what is wrong without the file and row, which stand in their own columns. */
function reasonOf(issue: Reject["issues"][number]): string {
  const { column } = issue.place ?? {};
  return formatIssue({ ...issue, place: column === undefined ? {} : { column } });
}
