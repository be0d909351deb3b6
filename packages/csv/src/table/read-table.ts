import type { CsvIssue } from "../issue.js";
import type { TableRow } from "./row-reader.js";
import { type Chunk, piecesOf } from "./source.js";
import { createTableReader, type ReadTableOptions } from "./table-reader.js";

/** A table of text, as it stands in a file. */
export interface Table {
  readonly header: readonly string[];
  /** The line on which the header begins; 0 where there is none. */
  readonly headerLine: number;
  /** The rows below the header that are not blank. */
  readonly rows: readonly TableRow[];
  /** What is wrong with the file as a whole. */
  readonly issues: readonly CsvIssue[];
}

/**
 * Reads a whole CSV at once; `readRows` does the same for files that are large or still arriving.
 *
 * @param source - the text or the bytes of the file
 * @param options - encoding, delimiter and header row, when they are not to be found out
 * @returns header, rows and issues; nothing is thrown for what the file holds
 * @example
 * import { readTable } from "@career-benchmarks/csv";
 *
 * const { header, rows } = readTable("urn\tname\n012345\t\"Example School\"");
 * header; //=> ["urn", "name"]
 * rows[0]; //=> { cells: ["012345", "Example School"], row: 1, line: 2, issues: [] }
 */
export function readTable(source: Chunk, options: ReadTableOptions = {}): Table {
  const reader = createTableReader(options);
  const rows: TableRow[] = [];
  const issues: CsvIssue[] = [];
  const take = (batch: ReturnType<typeof reader.push>) => {
    for (const row of batch.rows) rows.push(row);
    issues.push(...batch.issues);
  };
  for (const piece of piecesOf(source)) {
    take(reader.push(piece));
    if (reader.refused()) break;
  }
  const last = reader.end();
  take(last);
  return { header: last.header, headerLine: last.headerLine, rows, issues };
}
