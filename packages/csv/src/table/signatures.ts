import type { Encoding } from "./decode/detect-encoding.js";

/** A kind of file that is not CSV, how it begins, and what to do with it. */
interface Signature {
  readonly kind: string;
  /** The first bytes, a character for each. */
  readonly starts?: string;
  /** How it begins, where that is not always the same. */
  readonly like?: RegExp;
  /** Text that stands somewhere in the beginning. */
  readonly holds?: string;
  readonly hint: string;
}

const save = 'Open it in a spreadsheet and save the sheet as "CSV UTF-8".';
const unpack = "Unpack it and give the CSV file that is in it.";
const convert = "Export it as CSV from the program that it comes from.";
const zip = "PK\u0003\u0004";

/** What people take for a CSV file; the first that fits counts. */
const signatures: readonly Signature[] = [
  {
    kind: "an OpenDocument spreadsheet (ods)",
    starts: zip,
    holds: "application/vnd.oasis.opendocument.spreadsheet",
    hint: save,
  },
  { kind: "an Excel workbook (xlsx)", starts: zip, holds: "xl/", hint: save },
  { kind: "a Word document (docx)", starts: zip, holds: "word/", hint: convert },
  {
    kind: "an Office document, probably an Excel workbook (xlsx)",
    starts: zip,
    holds: "[Content_Types].xml",
    hint: save,
  },
  { kind: "a zip archive", starts: zip, hint: unpack },
  { kind: "an empty zip archive", starts: "PK\u0005\u0006", hint: unpack },
  { kind: "a gzip archive (gz)", starts: "\u001f\u008b", hint: unpack },
  { kind: "a bzip2 archive (bz2)", like: /^BZh[1-9]1AY&SY/, hint: unpack },
  { kind: "a zstd archive (zst)", starts: "\u0028\u00b5\u002f\u00fd", hint: unpack },
  { kind: "a 7z archive", starts: "7z\u00bc\u00af\u0027\u001c", hint: unpack },
  {
    kind: "an old Excel workbook (xls)",
    starts: "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1",
    hint: save,
  },
  { kind: "a Parquet file", starts: "PAR1", like: /^PAR1[^ -~]/, hint: convert },
  { kind: "an Arrow file", starts: "ARROW1\u0000", hint: convert },
  { kind: "an SQLite database", starts: "SQLite format 3\u0000", hint: convert },
  { kind: "a PDF", starts: "%PDF-", hint: "Ask for the table as CSV: a PDF can't be read safely." },
  { kind: "a Stata file (dta)", starts: "<stata_dta>", hint: convert },
  { kind: "an SPSS file (sav)", like: /^\$FL[23]@\(#\)/, hint: convert },
  { kind: "rich text (rtf)", starts: "{\\rtf", hint: convert },
  {
    kind: "a web page or a sheet saved as one (HTML)",
    like: /^(?:\u00ef\u00bb\u00bf|\ufeff)?\s*<(?:!doctype html|html|head|body|table|meta)\b/i,
    hint: save,
  },
  { kind: "XML", like: /^(?:\u00ef\u00bb\u00bf|\ufeff)?\s*<\?xml\b/i, hint: save },
  {
    kind: "JSON",
    like: /^(?:\u00ef\u00bb\u00bf|\ufeff)?\s*(?:\{\s*["}]|\[\s*[[{\]])/,
    hint: convert,
  },
  { kind: "text in UTF-32", starts: "\u00ff\u00fe\u0000\u0000", hint: "Save it as UTF-8." },
  { kind: "text in UTF-32", starts: "\u0000\u0000\u00fe\u00ff", hint: "Save it as UTF-8." },
];

/**
 * Recognises a file that is not CSV by its beginning.
 *
 * @param head - with a character for each byte
 * @param encoding - in UTF-16 half of the bytes are control characters
 */
export function recogniseFile(
  head: string,
  encoding: Encoding,
): Pick<Signature, "kind" | "hint"> | undefined {
  const known = signatures.find(
    ({ starts = "", like, holds = "" }) =>
      head.startsWith(starts) && head.includes(holds) && (like?.test(head) ?? true),
  );
  return known ?? (encoding.startsWith("utf-16") ? undefined : recogniseBinary(head));
}

/** Text has hardly any control characters; NULs don't count, for a crash pads text with them. */
function recogniseBinary(head: string): Pick<Signature, "kind" | "hint"> | undefined {
  let controls = 0;
  for (let at = 0; at < head.length; at++) {
    const code = head.charCodeAt(at);
    if (code > 0 && code < 32 && (code < 9 || code > 13)) controls += 1;
  }
  return controls * 10 > head.length ? { kind: "binary data", hint: convert } : undefined;
}
