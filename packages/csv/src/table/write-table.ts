import Papa from "papaparse";
import { escapeFormula } from "./formula.js";

const newline = "\r\n";

/** A cell to be written; null and undefined become empty cells. */
export type Cell = string | number | null | undefined;

/** How to write a table. */
export interface WriteTableOptions {
  /** Puts a byte-order mark in front, by which a spreadsheet knows UTF-8. */
  readonly bom?: boolean;
  /** `keep`: write text that a spreadsheet would run as a formula as it is; `escape` is the default. */
  readonly formulas?: "escape" | "keep";
  /** `false`: the rows alone, to be put behind what was written before. */
  readonly header?: false;
}

/**
 * Writes a table as CSV (RFC 4180, CRLF, UTF-8 when it is encoded).
 *
 * Text that a spreadsheet would run as a formula gets an apostrophe, which reading takes away again;
 * numbers are written as they are, negative ones too.
 *
 * @param header - the columns' names
 * @param rows - cells in the order of the header
 * @param options - a byte-order mark, whether formulas are kept, and whether the header is left out
 * @returns CSV text that ends with a line end
 * @example
 * import { writeTable } from "@career-benchmarks/csv";
 *
 * writeTable(["name", "change"], [["=1+1", -3]]); //=> "name,change\r\n'=1+1,-3\r\n"
 */
export function writeTable(
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
  options: WriteTableOptions = {},
): string {
  const text = (cell: Cell) =>
    typeof cell === "string" && options.formulas !== "keep" ? escapeFormula(cell) : cell;
  const body = Papa.unparse(
    rows.map((row) => row.map(text)),
    { newline, quotes: needsQuotes },
  );
  const names = Papa.unparse([header.map(text)], { newline, quotes: nameNeedsQuotes });
  const lines = [...(options.header === false ? [] : [names]), ...(rows.length > 0 ? [body] : [])];
  return `${options.bom ? "\ufeff" : ""}${lines.map((line) => `${line}${newline}`).join("")}`;
}

/** Quotes what Papa Parse leaves alone but a program with other settings, or our own reader, would not. */
function needsQuotes(cell: unknown): boolean {
  return typeof cell === "string" && /[;\t|]|^\ufeff/.test(cell);
}

/** Quotes a first name that could be taken for something else than the start of a CSV. */
function nameNeedsQuotes(name: unknown, column: number): boolean {
  return needsQuotes(name) || (column === 0 && !/^[\w .-]*$/.test(String(name)));
}
