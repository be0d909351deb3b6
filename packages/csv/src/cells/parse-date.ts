import { isIsoDate, quote } from "@career-benchmarks/core";
import type { CsvIssue } from "../issue.js";
import type { Parsed } from "./parsed.js";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The days of the years 2000 to 2059 as spreadsheets count them, from the end of 1899. */
const serials = { first: 36_526, last: 58_440 } as const;

/**
 * Reads a date as people and spreadsheets write it: ISO, `31/07/2025`, `31-07-2025`, `31 July 2025`,
 * `20250731`, or the serial number of a spreadsheet.
 *
 * The day comes before the month. A date that would also be one the other way round is read so with
 * a warning; a date that can only be meant the other way round is not read.
 *
 * @param cell - the text of the cell
 * @returns the ISO day, month or year, undefined for an empty cell, or what is wrong with the text
 * @example
 * import { parseDate } from "@career-benchmarks/csv";
 *
 * parseDate("31/07/2025"); //=> { ok: true, value: "2025-07-31" }
 * const american = parseDate("07/31/2025");
 * american.ok || american.issue.code; //=> "date-ambiguous"
 */
export function parseDate(cell: string): Parsed<string | undefined> {
  const text = cell.trim();
  if (text === "") return { ok: true, value: undefined };
  if (isIsoDate(text)) return { ok: true, value: text };
  // A database gives midnight; another time with a zone may belong to the day before or after.
  const stamp = /^(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?$/.exec(text)?.[1];
  if (stamp !== undefined && isIsoDate(stamp)) return { ok: true, value: stamp };
  const compact = /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  if (compact) return isoDay(text, compact[1], compact[2], compact[3]);
  const serial = /^(\d{5})(?:\.\d+)?$/.exec(text);
  if (serial) return parseSerial(text, Number(serial[1]));
  const named = /^(?:(\d{1,2})(?:st|nd|rd|th)?[\s-]+)?([a-z]{3,9})\.?[\s,-]+(\d{4})$/i.exec(text);
  if (named) return parseNamed(text, named[1], named[2] ?? "", named[3]);
  return parseNumbers(text);
}

function parseNumbers(text: string): Parsed<string> {
  const match = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?: 00:00(?::00)?)?$/.exec(text);
  if (!match) return { ok: false, issue: invalid(text) };
  const [first, second] = [Number(match[1]), Number(match[3])];
  if (second > 12 && first <= 12) {
    const hint = "It seems to have the month first. Write it as 2025-07-31.";
    return { ok: false, issue: ambiguous(text, "error", hint) };
  }
  const day = isoDay(text, match[4], match[3], match[1]);
  if (!day.ok || first > 12 || first === second) return day;
  const hint = "It was read with the day first. Write it with the year first, to be sure.";
  return { ...day, issue: ambiguous(text, "warning", hint, day.value) };
}

function parseNamed(text: string, day = "", name: string, year = ""): Parsed<string> {
  const index = months.findIndex((month) => name.toLowerCase().startsWith(month));
  const full = monthNames[index]?.startsWith(name.toLowerCase()) || name.toLowerCase() === "sept";
  if (!full) return { ok: false, issue: invalid(text) };
  const month = `${index + 1}`.padStart(2, "0");
  return day === "" ? { ok: true, value: `${year}-${month}` } : isoDay(text, year, month, day);
}

const monthNames = [
  ...["january", "february", "march", "april", "may", "june"],
  ...["july", "august", "september", "october", "november", "december"],
];

function parseSerial(text: string, serial: number): Parsed<string> {
  if (serial < serials.first || serial > serials.last) return { ok: false, issue: invalid(text) };
  // Day 25,569 of a spreadsheet is 1 January 1970, where JavaScript begins to count.
  const value = new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
  const issue: CsvIssue = {
    code: "date-from-serial",
    severity: "warning",
    expected: "a date such as 2025-07-31",
    received: readAs(text, value),
    hint: "It was taken for the day number of a spreadsheet. Format the column as a date.",
  };
  return { ok: true, value, issue };
}

function isoDay(text: string, year = "", month = "", day = ""): Parsed<string> {
  const value = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isIsoDate(value) ? { ok: true, value } : { ok: false, issue: invalid(text) };
}

function ambiguous(
  text: string,
  severity: "error" | "warning",
  hint: string,
  value?: string,
): CsvIssue {
  const expected = "a date such as 2025-07-31 or 31/07/2025";
  return { code: "date-ambiguous", severity, expected, received: readAs(text, value), hint };
}

// Not in the hint, which must never say what stands in a cell.
function readAs(text: string, value: string | undefined): string {
  return value === undefined ? quote(text) : `${quote(text)}, read as ${value}`;
}

function invalid(text: string): CsvIssue {
  return {
    code: "date-invalid",
    severity: "error",
    expected: "a day, month or year such as 2025-07-31, 31/07/2025, 2025-07 or 2025",
    received: quote(text),
  };
}
