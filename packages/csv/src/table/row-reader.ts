import type { CsvIssue } from "../issue.js";
import { delimiters, detectDelimiter, readSepLine } from "./delimiter.js";
import { unescapeFormula } from "./formula.js";
import { headerRecogniser } from "./header-rows.js";
import { type ScannedRecord, scanRecord, searchIn } from "./scan-record.js";
import { splitCells } from "./split-cells.js";
import {
  fileEmpty,
  headerChanged,
  headerRepeated,
  lineTooLong,
  nulsFound,
  quotesMalformed,
  rowTooLong,
  rowTooShort,
} from "./table-issues.js";

/** One row of a table. */
export interface TableRow {
  readonly cells: readonly string[];
  /** Its number, from 1 for the first below the header; blank rows don't count. */
  readonly row: number;
  /** The line of the file on which it begins, from 1. */
  readonly line: number;
  /** What is wrong with it as text; cells are never quoted. Their place is for the caller to add. */
  readonly issues: readonly CsvIssue[];
}

/** How the text of a table is laid out. */
export interface TableLayout {
  /** One character; found in the header, or in a line `sep=;` above it, when it isn't given. */
  readonly delimiter?: string;
  /** The row of the file that names the columns, from 1, blank rows included; else the first filled. */
  readonly headerRow?: number;
}

/**
 * Takes rows straight from the text, before they are split into cells: lines without a quote, under
 * a header, in the order of the file.
 */
export interface PlainRows {
  /** Reads a line; true when it could be taken. */
  read(line: PlainText, layout: PlainLayout): boolean;
  /** Takes the row just read, unless what stands above it has changed that; false then. */
  take(row: number, line: number): boolean;
  /** Takes rows that were split: what no plain line is, in its place among them. */
  split(rows: readonly TableRow[], header: readonly string[], headerLine: number): void;
}

/** A line: the text between two positions. */
export interface PlainText {
  text: string;
  start: number;
  end: number;
}

/** What a line is read by; the same object for every line of a file. */
interface PlainLayout {
  readonly header: readonly string[];
  readonly delimiter: string;
}

/** Reads the text of a table piece by piece. */
export interface RowReader {
  /** Takes the next piece of text; gives the rows that are whole by now. */
  push(text: string): readonly TableRow[];
  /** Takes the end of the text; gives the rows that are left. */
  end(): readonly TableRow[];
  /** The columns' names without the empty ones at the end; absent until the header is whole. */
  readonly header: readonly string[] | undefined;
  /** How many rows there were so far. */
  readonly rows: number;
  /** The line on which the header begins; 0 until it is whole. */
  readonly headerLine: number;
  /** Reports an issue of the file once the record is read in which a character of the text stands. */
  reportAt(character: number, issue: CsvIssue): void;
}

interface Pending {
  readonly text: string;
  readonly wellFormed: boolean;
  readonly fault: ScannedRecord["fault"];
  readonly line: number;
  /** The character of the whole text at which the next record begins. */
  readonly next: number;
}

/** A row of a spreadsheet has at most 16,384 cells; a longer one is something else. */
const longestRecord = 1_048_576;

/**
 * Creates a reader of one table.
 *
 * @param report - takes what is wrong with the file as a whole, in the order of its lines
 * @param longest - the characters of the longest record, for tests
 * @param plainRows - is offered plain lines first, and takes all rows, so that none is given back
 */
export function createRowReader(
  layout: TableLayout,
  report: (issue: CsvIssue) => void,
  longest = longestRecord,
  plainRows?: PlainRows,
): RowReader {
  let awaiting: readonly Awaiting[] = [];
  let buffer = "";
  let worthReading = 0;
  let offset = 0;
  let line = 1;
  let records = 0;
  let rows = 0;
  let delimiter = layout.delimiter;
  let header: readonly string[] | undefined;
  let headerLine = 0;
  let likeness = headerRecogniser([]);
  let changed = false;
  let repeated = false;
  let lineCut = false;
  let plainLayout: PlainLayout | undefined;
  const plainText: PlainText = { text: "", start: 0, end: 0 };

  /** Reports what was waiting for a record, whose line is known now. */
  const reportUpTo = (next: number, line: number) => {
    if (awaiting.length === 0) return;
    const due = awaiting.filter(({ character }) => character < next);
    awaiting = awaiting.filter(({ character }) => character >= next);
    for (const { issue } of due.toSorted(byPlace)) report({ ...issue, place: { line } });
  };

  /** Takes a record above the body; the header is the last of them. */
  const takeHead = (record: Pending) => {
    const sep = records === 0 && record.fault === undefined ? readSepLine(record.text) : undefined;
    if (sep !== undefined) {
      delimiter = layout.delimiter ?? sep;
      return;
    }
    records += 1;
    if (layout.headerRow !== undefined && records < layout.headerRow) return;
    const found = delimiter ?? detectDelimiter(record.text);
    const [cells = []] = splitCells([record], found);
    const names = cells.map((cell) => unescapeFormula(cell));
    const blank = names.every((name) => name.trim() === "");
    if (blank && layout.headerRow === undefined) return;
    delimiter = found;
    header = names.slice(0, names.findLastIndex((name) => name.trim() !== "") + 1);
    headerLine = record.line;
    likeness = headerRecogniser(header);
    if (header.length === 0) report(fileEmpty(layout.headerRow));
    if (record.fault) report({ ...faultOf(record.fault), place: { line: record.line } });
    if (record.text.includes("\0")) report({ ...nulsFound, place: { line: record.line } });
  };

  const takeRow = (record: Pending, split: readonly string[]): TableRow | undefined => {
    const columns = header ?? [];
    const text = record.text;
    if (split.every((cell) => cell.trim() === "")) return undefined;
    const cells = trimmed(text.includes("'") ? split.map(unescapeFormula) : split, columns.length);
    const like = likeness(cells);
    if (like !== undefined) changed = like === "other";
    if (like === "same") {
      if (!repeated) report({ ...headerRepeated, place: { line: record.line } });
      repeated = true;
      return undefined;
    }
    rows += 1;
    const found: CsvIssue[] = [];
    if (record.fault) found.push(faultOf(record.fault));
    else if (cells.length > columns.length) found.push(rowTooLong(columns.length, cells.length));
    else if (cells.length < columns.length) found.push(rowTooShort(columns.length, cells.length));
    if (text.includes("\0")) found.push(nulsFound);
    if (changed) found.push(headerChanged);
    return { cells, row: rows, line: record.line, issues: found.length > 0 ? found : none };
  };

  const read = (final: boolean): readonly TableRow[] => {
    const search = searchIn(buffer);
    const hasNul = buffer.includes("\0");
    let pending: Pending[] = [];
    let at = 0;
    const splitPending = () => {
      const records = pending;
      pending = [];
      return takeRows(records);
    };
    /** Offers a record as a plain line; those before it go first, so that all stay in order. */
    const isTaken = (start: number, found: ScannedRecord): boolean => {
      if (!plainRows || hasNul || changed || header === undefined) return false;
      if (found.fault || lineCut || search.quote(start) < found.end) return false;
      plainText.text = buffer;
      plainText.start = start;
      plainText.end = found.end;
      plainLayout ??= { header, delimiter: delimiter ?? "," };
      if (!plainRows.read(plainText, plainLayout)) return false;
      if (pending.length > 0) plainRows.split(splitPending(), header, headerLine);
      if (changed || !plainRows.take(rows + 1, line)) return false;
      reportUpTo(offset + found.next, line);
      rows += 1;
      return true;
    };
    while (at < buffer.length) {
      const start = buffer[at] === "\ufeff" ? at + 1 : at;
      const allowed = delimiter ?? delimiters.join("");
      const found = scanRecord(search, start, { delimiters: allowed, final, longest });
      if (!found) break;
      if (!isTaken(start, found)) {
        const text = textOf(buffer, start, found);
        const fault = found.fault ?? (lineCut ? "length" : undefined);
        lineCut = found.fault === "length";
        const record = { text, wellFormed: !fault, fault, line, next: offset + found.next };
        if (header === undefined) {
          reportUpTo(record.next, line);
          takeHead(record);
        } else pending.push(record);
      }
      line += found.lines;
      at = found.next;
    }
    buffer = buffer.slice(at);
    offset += at;
    // A long record is not scanned anew for every few characters that come.
    worthReading = buffer.length > 4096 ? buffer.length * 1.25 : 0;
    const split = splitPending();
    if (!plainRows || split.length === 0) return split;
    plainRows.split(split, header ?? [], headerLine);
    return none;
  };

  const takeRows = (records: readonly Pending[]): readonly TableRow[] => {
    const cells = splitCells(records, delimiter ?? ",");
    return records.flatMap((record, index) => {
      reportUpTo(record.next, record.line);
      return takeRow(record, cells[index] ?? []) ?? [];
    });
  };

  return {
    get header() {
      return header;
    },
    get rows() {
      return rows;
    },
    get headerLine() {
      return headerLine;
    },
    push: (text) => {
      buffer += text;
      return buffer.length < worthReading ? [] : read(false);
    },
    end: () => {
      const last = read(true);
      reportUpTo(Number.POSITIVE_INFINITY, line);
      if (header === undefined) {
        header = [];
        report(fileEmpty(layout.headerRow));
      }
      return last;
    },
    reportAt: (character, issue) => {
      awaiting = [...awaiting, { character, issue }];
    },
  };
}

const none: readonly never[] = [];

interface Awaiting {
  readonly character: number;
  readonly issue: CsvIssue;
}

/** Orders by place and code: the order in which they are found depends on where the file is cut. */
function byPlace(one: Awaiting, other: Awaiting): number {
  return one.character - other.character || (one.issue.code < other.issue.code ? -1 : 1);
}

function faultOf(fault: "quotes" | "length"): CsvIssue {
  return fault === "quotes" ? quotesMalformed : lineTooLong;
}

/** Gives the text of a record without the spaces around its quotes. */
function textOf(buffer: string, start: number, { end, gaps }: ScannedRecord): string {
  if (!gaps) return buffer.slice(start, end);
  let text = "";
  let from = start;
  for (let index = 0; index < gaps.length; index += 2) {
    text += buffer.slice(from, gaps[index]);
    from = gaps[index + 1] ?? end;
  }
  return text + buffer.slice(from, end);
}

/** Leaves out empty cells at the end that stand under no column. */
function trimmed(cells: readonly string[], columns: number): readonly string[] {
  let length = cells.length;
  while (length > columns && (cells[length - 1] ?? "").trim() === "") length -= 1;
  return length === cells.length ? cells : cells.slice(0, length);
}
