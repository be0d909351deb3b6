import type { CsvIssue } from "../issue.js";
import type { DecodingMark } from "./decode/create-decoder.js";

/** What is wrong with the quotes of a row. */
export const quotesMalformed: CsvIssue = {
  code: "quote-malformed",
  severity: "error",
  expected: "quotes in pairs, and doubled inside a quoted cell",
  hint: "The row was taken to end with its line, so that no other row is lost.",
};

/** What is wrong with a line that no table can have. */
export const lineTooLong: CsvIssue = {
  code: "line-too-long",
  severity: "error",
  expected: "rows of at most a million characters",
  hint: "The line was cut there; what follows counts as the next row. Is this a CSV file?",
};

/** Says that NUL characters stand in a row or in the header. */
export const nulsFound: CsvIssue = {
  code: "cell-holds-nul",
  severity: "error",
  expected: "text without NUL characters",
  hint: "What stood there may be lost. A program or a machine that stopped while writing leaves them; is the file whole?",
};

/** Says that a row stands below a header with other columns. */
export const headerChanged: CsvIssue = {
  code: "header-changed",
  severity: "error",
  expected: "one header for the whole file",
  hint: "Another header, with other columns, stands above this row. Put its rows into a file of their own.",
};

/** Says that the header was found again and passed over. */
export const headerRepeated: CsvIssue = {
  code: "header-repeated",
  severity: "info",
  expected: "the header once",
  hint: "Files were pasted together; the repeated header was passed over, and those after it.",
};

/** Says that a row has more cells than the header. */
export function rowTooLong(columns: number, cells: number): CsvIssue {
  return {
    code: "row-too-long",
    severity: "error",
    expected: `${columns} cells, one for each column`,
    received: `${cells}`,
    hint: "Put text that has a delimiter in it into quotes.",
  };
}

/** Says that a row has fewer cells than the header. */
export function rowTooShort(columns: number, cells: number): CsvIssue {
  return {
    code: "row-too-short",
    severity: "warning",
    expected: `${columns} cells, one for each column`,
    received: `${cells}`,
    hint: "The missing cells count as empty.",
  };
}

/** Says that a file has no header. */
export function fileEmpty(headerRow: number | undefined): CsvIssue {
  return {
    code: "file-empty",
    severity: "error",
    expected: `a header with column names${headerRow === undefined ? "" : ` in row ${headerRow}`}`,
    hint: "career-benchmarks template RUBRIC writes an empty file with the right header.",
  };
}

/** Says that a file is not CSV but something else that was recognised. */
export function fileNotCsv(kind: string, hint: string): CsvIssue {
  return { code: "file-not-csv", severity: "error", expected: "CSV text", received: kind, hint };
}

/** Says that UTF-16 was read, which is rare enough to be told. */
export const utf16Read: CsvIssue = {
  code: "encoding-assumed",
  severity: "info",
  expected: "UTF-8",
  received: "UTF-16",
  hint: "It was read as UTF-16.",
};

/** Says what was found about the encoding, from the line on where it first shows. */
export const decodingIssues: Readonly<Record<DecodingMark["what"] | "lost-character", CsvIssue>> = {
  "stray-byte": {
    code: "encoding-assumed",
    severity: "info",
    expected: "UTF-8",
    received: "Windows-1252",
    hint: "From here on, bytes that are not UTF-8 were read as Windows-1252.",
  },
  mixed: {
    code: "encoding-mixed",
    severity: "warning",
    expected: "one encoding",
    received: "UTF-8 and Windows-1252",
    hint: "Each character was read in the encoding that fits it. Check names with accents.",
  },
  "undefined-byte": {
    code: "encoding-doubtful",
    severity: "warning",
    expected: "UTF-8 or Windows-1252",
    received: "a byte that means nothing in either",
    hint: 'Save the file as "CSV UTF-8" where it comes from.',
  },
  "half-character": {
    code: "encoding-doubtful",
    severity: "warning",
    expected: "whole characters of two bytes",
    received: "half a character at the end",
    hint: "The file is probably cut off.",
  },
  "lost-character": {
    code: "character-lost",
    severity: "warning",
    expected: "the characters as they were typed",
    received: "U+FFFD, which stands for a character that is lost",
    hint: "A program could not read it before. Export the file anew as UTF-8.",
  },
};
