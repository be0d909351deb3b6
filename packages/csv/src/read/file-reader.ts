import { listSome } from "@career-benchmarks/core/input";
import type { CsvIssue } from "../issue.js";
import { withoutValue } from "../issue.js";
import { createGatherer, type LongRow } from "../long/gather-rows.js";
import { readLongRows } from "../long/read-long-rows.js";
import { readJoinedRow } from "../register/read-joined-row.js";
import type { TableRow } from "../table/row-reader.js";
import type { RowBatch } from "../table/table-reader.js";
import { cellsByKey } from "./cell-keys.js";
import type { CsvRow } from "./csv-row.js";
import { type FileLayout, layOut } from "./file-layout.js";
import type { ReadOptions } from "./options.js";
import type { RowReading } from "./read-row.js";

/** An assessment with what was understood of it. */
export interface ReadCsvRow extends CsvRow {
  readonly reading: RowReading;
  /** The rows of a long file that it was gathered from. */
  readonly parts?: readonly LongRow[];
}

/** Some rows of a CSV, read. */
export interface ReadBatch {
  /** The names of the cells of a reject, in file order, each once. */
  readonly header: readonly string[];
  /** What was newly found to be wrong with the file as a whole. */
  readonly issues: readonly CsvIssue[];
  readonly rows: readonly ReadCsvRow[];
}

/** Reads one file's batches; nothing is dropped. */
export interface FileReader {
  read(batch: RowBatch): ReadBatch;
  /** Gives what was waiting for rows that don't come. */
  end(): ReadBatch;
}

/** So much of what is wrong with a header is said again at each of its rows; the file tells of all. */
const mostRepeated = 5;

/** Creates a reader of one file. */
export function createFileReader(file: string | undefined, options: ReadOptions): FileReader {
  const named = file === undefined ? {} : { file };
  const said = (issue: CsvIssue) => (options.quoteValues === false ? withoutValue(issue) : issue);
  const gather = createGatherer(options);
  let layout: FileLayout | undefined;
  let fatal: readonly CsvIssue[] = [];

  const start = (row: TableRow) => {
    const place = { ...named, row: row.row, line: row.line };
    const cells = cellsByKey(layout?.keys ?? [], row.cells);
    const shape = row.issues.length > 0 ? [...fatal, ...row.issues] : fatal;
    const ours = layout?.ours?.(row.cells) ?? cells;
    return {
      place,
      cells,
      ours,
      shape,
      unreadable: shape.some(({ severity }) => severity === "error"),
    };
  };
  const located = (issues: readonly CsvIssue[], place: CsvRow["place"]) =>
    issues.map((issue) => ({ ...said(issue), place: { ...place, ...issue.place } }));

  const readWide = (row: TableRow): ReadCsvRow => {
    const { place, cells, ours, shape, unreadable } = start(row);
    const reading: RowReading =
      unreadable || !layout
        ? { issues: [] }
        : readJoinedRow({ place, cells: ours }, layout.plan, options);
    return {
      place,
      cells,
      reading: { ...reading, issues: located([...shape, ...reading.issues], place) },
    };
  };
  const startLong = (row: TableRow): LongRow => {
    const { place, cells, ours, shape } = start(row);
    return { place, cells, ours, issues: located(shape, place) };
  };
  const readLong = (parts: readonly LongRow[]): ReadCsvRow[] => {
    if (!layout) return [];
    const read = readLongRows(parts, layout.plan, options);
    const { place, reading } = read;
    return [{ ...read, reading: { ...reading, issues: located(reading.issues, place) } }];
  };

  return {
    read: ({ header, rows, issues }) => {
      const found = [...issues];
      if (layout === undefined && header.length > 0) {
        layout = layOut(header, options);
        fatal = listSome(
          layout.issues.filter(({ severity }) => severity === "error"),
          mostRepeated,
        );
        found.push(...layout.issues);
      }
      if (layout === undefined) {
        fatal = [...fatal, ...issues.filter(({ severity }) => severity === "error")];
      }
      return {
        header: layout?.keys ?? [],
        issues: found.map((issue) => ({ ...said(issue), place: { ...named, ...issue.place } })),
        rows:
          layout?.shape === "long"
            ? rows.flatMap((row) => gather.push(startLong(row))).flatMap(readLong)
            : rows.map(readWide),
      };
    },
    end: () => ({ header: layout?.keys ?? [], issues: [], rows: gather.end().flatMap(readLong) }),
  };
}
