import { quote } from "@career-benchmarks/core";
import type { CellIssue } from "./cell-issue.js";
import { type DateForm, type DateFormId, dateForms } from "./date-forms.js";
import { parseMissing } from "./parse-missing.js";
import type { Parsed } from "./parsed.js";

/**
 * Reads a date as people and spreadsheets write it: ISO, `31/07/2025`, `31-07-2025`, `31 July 2025`,
 * `20250731`, or the serial number of a spreadsheet; `dateForms` lists the forms.
 *
 * The day comes before the month. A date that would also be one the other way round is read so with
 * a warning; a date that can only be meant the other way round is not read.
 *
 * @param cell - the text of the cell
 * @returns the ISO day, month or year, undefined where there is none, or what is wrong with the text
 * @example
 * import { parseDate } from "@career-benchmarks/evidence/cells";
 *
 * parseDate("31/07/2025"); //=> { ok: true, value: "2025-07-31" }
 * parseDate("not known"); //=> { ok: true, value: undefined }
 * const american = parseDate("07/31/2025");
 * american.ok || american.issue.code; //=> "date-ambiguous"
 */
export function parseDate(cell: string): Parsed<string | undefined> {
  const text = cell.trim();
  const missing = parseMissing(text);
  if (missing) return missing;
  const form = dateForms.find(({ pattern, declared }) => !declared && pattern.test(text));
  const value = form && readForm(text, form);
  if (value !== undefined) {
    const issue = form && doubtOf(text, form, value);
    return { ok: true, value, ...(issue && { issue }) };
  }
  return { ok: false, issue: isMonthFirst(text, form) ? monthFirst(text) : invalid(text) };
}

/**
 * Reads a cell that must hold one day of the calendar, as `parseDate` does.
 *
 * @param cell - the text of the cell
 * @returns the ISO day, undefined where there is none, or what is wrong with the text
 * @example
 * import { parseDay } from "@career-benchmarks/evidence/cells";
 *
 * parseDay("31 July 2025"); //=> { ok: true, value: "2025-07-31" }
 * parseDay("July 2025").ok; //=> false
 */
export function parseDay(cell: string): Parsed<string | undefined> {
  const parsed = parseDate(cell);
  return parsed.ok && parsed.value !== undefined && parsed.value.length < 10
    ? { ok: false, issue: invalid(cell.trim(), "a day such as 2025-07-31 or 31/07/2025") }
    : parsed;
}

/**
 * Reads a date in forms that its source is known to write, and in no others.
 *
 * @param text - the text
 * @param forms - ids of `dateForms`
 * @returns the ISO date; undefined when it is in none of the forms, or there is no such date
 * @example
 * import { readDateAs } from "@career-benchmarks/evidence/cells";
 *
 * readDateAs("2025-07-31T23:30:00Z", ["zoned-timestamp"]); //=> "2025-07-31"
 * readDateAs("31 July 2025", ["zoned-timestamp"]); //=> undefined
 */
export function readDateAs(text: string, forms: readonly DateFormId[]): string | undefined {
  const form = dateForms.find(({ id, pattern }) => forms.includes(id) && pattern.test(text));
  return form && readForm(text, form);
}

function readForm(text: string, { pattern, read }: DateForm): string | undefined {
  return read(...(pattern.exec(text)?.slice(1) ?? []));
}

/** What a date in this form may be meant as instead. */
function doubtOf(text: string, { doubt }: DateForm, value: string): CellIssue | undefined {
  // Not in the hint, which must never say what stands in a cell.
  const received = `${quote(text)}, read as ${value}`;
  if (doubt === "day-number") {
    return {
      code: "date-from-serial",
      severity: "warning",
      expected: "a date such as 2025-07-31",
      received,
      hint: "It was taken for the day number of a spreadsheet. Format the column as a date.",
    };
  }
  const [month, day] = [value.slice(5, 7), value.slice(8)];
  if (doubt === undefined || Number(day) > 12 || day === month) return undefined;
  const hint = "It was read with the day first. Write it with the year first, to be sure.";
  return { ...ambiguous, severity: "warning", received, hint };
}

const ambiguous = {
  code: "date-ambiguous",
  expected: "a date such as 2025-07-31 or 31/07/2025",
} as const;

/** Tells whether a date that was not read would be one with the month first. */
function isMonthFirst(text: string, form: DateForm | undefined): boolean {
  if (form?.doubt !== "day-or-month") return false;
  const [first, , second] = form.pattern.exec(text)?.slice(1) ?? [];
  return Number(second) > 12 && Number(first) <= 12;
}

function monthFirst(text: string): CellIssue {
  const hint = "It seems to have the month first. Write it as 2025-07-31.";
  return { ...ambiguous, severity: "error", received: quote(text), hint };
}

function invalid(
  text: string,
  expected = "a day, month or year such as 2025-07-31, 31/07/2025, 2025-07 or 2025",
): CellIssue {
  return { code: "date-invalid", severity: "error", expected, received: quote(text) };
}
