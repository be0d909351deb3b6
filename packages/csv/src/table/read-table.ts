import Papa from "papaparse";
import { unescapeFormula } from "./formula.js";

/** A table of text, as it stands in a file. */
export interface Table {
  readonly header: readonly string[];
  /** The rows below the header that are not blank. */
  readonly rows: readonly TableRow[];
}

/** One row of a table. */
export interface TableRow {
  readonly cells: readonly string[];
  /** The line of the file on which it begins, from 1. */
  readonly line: number;
  /** Whether its quotes do not pair up. */
  readonly quotesMalformed: boolean;
}

/** Splits CSV text into a header and rows; blank rows are passed over. */
export function readTable(text: string): Table {
  const rows: TableRow[] = [];
  const body = text.startsWith("\uFEFF") ? text.slice(1) : text;
  let start = 0;
  let line = 1;
  Papa.parse<string[]>(body, {
    delimiter: delimiterOf(body),
    step: ({ data, errors, meta }) => {
      if (data.some((cell) => cell.trim() !== "")) {
        const quotesMalformed = errors.some(({ type }) => type === "Quotes");
        rows.push({ cells: data.map(unescapeFormula), line, quotesMalformed });
      }
      line += countLines(body, start, meta.cursor);
      start = meta.cursor;
    },
  });
  const [header, ...others] = rows;
  return { header: header?.cells ?? [], rows: others };
}

/** Finds the delimiter in the header, which holds names and no text that could mislead. */
function delimiterOf(text: string): string {
  const header = /[^\s][^\r\n]*/.exec(text)?.[0] ?? "";
  const count = (delimiter: string) => header.split(delimiter).length;
  return [",", ";", "\t"].reduce((most, next) => (count(next) > count(most) ? next : most));
}

function countLines(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = from; at < to; at++) {
    const character = text[at];
    if (character === "\n" || (character === "\r" && text[at + 1] !== "\n")) lines += 1;
  }
  return lines;
}
