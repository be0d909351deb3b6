import type { CsvIssue } from "../issue.js";
import { checkLayout } from "./check-layout.js";
import { createDecoder } from "./decode/create-decoder.js";
import { detectEncoding, type Encoding } from "./decode/detect-encoding.js";
import { textOf } from "./decode/windows-1252.js";
import { createRowReader, type PlainRows, type TableLayout, type TableRow } from "./row-reader.js";
import { recogniseFile } from "./signatures.js";
import type { Chunk } from "./source.js";
import { decodingIssues, fileNotCsv, utf16Read } from "./table-issues.js";

/** How a file holds a table, where it is not to be found out. */
export interface ReadTableOptions extends TableLayout {
  /** Else the byte-order mark tells, or the bytes themselves. */
  readonly encoding?: Encoding;
}

/** Rows of a table, some at a time; every batch has the header. */
export interface RowBatch {
  /** The columns' names as they are written, without the empty ones at the end. */
  readonly header: readonly string[];
  /** The line on which the header begins; 0 where there is none. */
  readonly headerLine: number;
  readonly rows: readonly TableRow[];
  /** What was newly found to be wrong with the file as a whole. */
  readonly issues: readonly CsvIssue[];
}

/** Reads a file chunk by chunk. */
export interface TableReader {
  push(chunk: Chunk): RowBatch;
  end(): RowBatch;
  /** Tells whether the file is something else than CSV, so that no more of it is needed. */
  refused(): boolean;
  /** How many rows there were so far. */
  rows(): number;
}

/** How much of a file is looked at before anything is decided. */
const headSize = 65_536;

/**
 * Creates a reader of one file; throws `InputError` for options that make no sense.
 *
 * @param plainRows - is offered plain lines first, and takes all rows
 */
export function createTableReader(options: ReadTableOptions, plainRows?: PlainRows): TableReader {
  checkLayout(options);
  let news: CsvIssue[] = [];
  const report = (issue: CsvIssue) => news.push(issue);
  const rows = createRowReader(options, report, undefined, plainRows);
  let opened: ReturnType<typeof openFile> | undefined;
  let head: Chunk[] = [];
  let headLength = 0;
  let refused = false;
  let characters = 0;
  let lost = false;

  const open = () => {
    const start = headOf(head);
    opened = openFile(start, options, ({ what, at }) => rows.reportAt(at, decodingIssues[what]));
    refused = opened.issues.some(({ severity }) => severity === "error");
    news.push(...opened.issues);
  };
  const takeText = (text: string): readonly TableRow[] => {
    const at = lost ? -1 : text.indexOf("\ufffd");
    if (at >= 0) rows.reportAt(characters + at, decodingIssues["lost-character"]);
    lost ||= at >= 0;
    characters += text.length;
    return rows.push(text);
  };
  const take = (chunk: Chunk) =>
    takeText(typeof chunk === "string" ? chunk : (opened?.decoder.decode(chunk) ?? ""));
  const takeHead = () => {
    const chunks = head;
    head = [];
    return refused ? [] : chunks.flatMap(take);
  };
  const batch = (read: readonly TableRow[]): RowBatch => {
    const issues = news;
    news = [];
    return { header: rows.header ?? [], headerLine: rows.headerLine, rows: read, issues };
  };
  return {
    refused: () => refused,
    rows: () => rows.rows,
    push: (chunk) => {
      if (opened) return batch(refused ? [] : take(chunk));
      head.push(chunk);
      headLength += chunk.length;
      if (headLength < headSize) return batch([]);
      open();
      return batch(takeHead());
    },
    end: () => {
      if (!opened) open();
      if (refused) return batch([]);
      const read = takeHead();
      return batch([...read, ...takeText(opened?.decoder.end() ?? ""), ...rows.end()]);
    },
  };
}

/** Looks at the beginning of a file: is it CSV, and how is it encoded? */
function openFile(
  start: Chunk,
  options: ReadTableOptions,
  tell: Parameters<typeof createDecoder>[1],
) {
  const isText = typeof start === "string";
  const encoding = options.encoding ?? (isText ? "utf-8" : detectEncoding(start));
  const found = recogniseFile(isText ? start : textOf(Uint16Array.from(start)), encoding);
  const issues: CsvIssue[] = [];
  if (found) issues.push(fileNotCsv(found.kind, found.hint));
  else if (encoding.startsWith("utf-16") && !isText) issues.push(utf16Read);
  return { issues, decoder: createDecoder(encoding, tell) };
}

/** Joins the first chunks, as far as they are all text or all bytes; always the same length. */
function headOf(chunks: readonly Chunk[]): Chunk {
  if (typeof chunks[0] === "string") {
    return chunks
      .filter((chunk) => typeof chunk === "string")
      .join("")
      .slice(0, headSize);
  }
  const bytes = chunks.flatMap((chunk) => (typeof chunk === "string" ? [] : [chunk]));
  const joined = new Uint8Array(
    Math.min(
      headSize,
      bytes.reduce((sum, { length }) => sum + length, 0),
    ),
  );
  let at = 0;
  for (const chunk of bytes) {
    joined.set(chunk.subarray(0, joined.length - at), at);
    at = Math.min(joined.length, at + chunk.length);
  }
  return joined;
}
