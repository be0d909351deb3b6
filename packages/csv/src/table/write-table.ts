import Papa from "papaparse";
import { formula } from "./formula.js";

const newline = "\r\n";

/** A cell to be written; null and undefined become empty cells. */
export type Cell = string | number | null | undefined;

/** Writes a table as CSV (RFC 4180, CRLF); text that a spreadsheet would run gets an apostrophe. */
export function writeTable(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const table = { fields: [...header], data: rows.map((row) => [...row]) };
  const text = Papa.unparse(table, { escapeFormulae: formula, newline });
  return text.endsWith(newline) && rows.length === 0 ? text : text + newline;
}
