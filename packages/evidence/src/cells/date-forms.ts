import { isIsoDate } from "@career-benchmarks/core";

/** A form in which dates are written. */
export interface DateForm {
  readonly id: DateFormId;
  /** Matches the text, trimmed. */
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  /**
   * Gives the ISO day, month or year; undefined when there is no such date. The parts are those that
   * the pattern captures.
   */
  readonly read: (...parts: readonly (string | undefined)[]) => string | undefined;
  /** Read only where the source is known to write it. */
  readonly declared?: true;
  /** Why it may be meant otherwise. */
  readonly doubt?: "day-number" | "day-or-month";
}

/** The name of a form of dates. */
export type DateFormId =
  | "iso"
  | "timestamp"
  | "compact"
  | "day-number"
  | "named-month"
  | "day-first"
  | "zoned-timestamp"
  | "any-day-number"
  | "certain-day-first";

const months = [
  ...["january", "february", "march", "april", "may", "june"],
  ...["july", "august", "september", "october", "november", "december"],
];

/** The days of the years 2000 to 2059 as spreadsheets count them, from the end of 1899. */
const recent = { first: 36_526, last: 58_440 } as const;

/** The last day that spreadsheets know: the end of the year 9999. */
const lastSerial = 2_958_465;

/**
 * The forms of dates; the first that matches counts. The day comes before the month.
 *
 * A database gives midnight; another time with a zone may belong to the day before or after, so that it
 * is read only where the source writes days of the school's calendar.
 */
export const dateForms: readonly DateForm[] = [
  {
    id: "iso",
    pattern: /^(\d{4}(?:-\d\d(?:-\d\d)?)?)$/,
    examples: ["2025-07-31", "2025-07", "2025"],
    read: (date) => existing(date),
  },
  {
    id: "timestamp",
    pattern: /^(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?$/,
    examples: ["2025-07-31 00:00:00", "2025-07-31T14:30"],
    read: (day) => existing(day),
  },
  {
    id: "compact",
    pattern: /^(\d{4})(\d\d)(\d\d)$/,
    examples: ["20250731"],
    read: (year, month, day) => isoDay(year, month, day),
  },
  {
    id: "day-number",
    pattern: /^(\d{5})(?:\.\d+)?$/,
    examples: ["45869"],
    read: (serial) => {
      const days = Number(serial);
      return days < recent.first || days > recent.last ? undefined : ofSerial(days);
    },
    doubt: "day-number",
  },
  {
    id: "named-month",
    pattern: /^(?:(\d{1,2})(?:st|nd|rd|th)?[\s-]+)?([a-z]{3,9})\.?[\s,-]+(\d{4})$/i,
    examples: ["31 July 2025", "31-Jul-2025", "July 2025"],
    read: (day, name, year) => {
      const month = monthOf(name?.toLowerCase() ?? "");
      if (month === undefined) return undefined;
      return day === undefined ? `${year}-${month}` : isoDay(year, month, day);
    },
  },
  {
    id: "day-first",
    pattern: /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?: 00:00(?::00)?)?$/,
    examples: ["31/07/2025", "31-07-2025", "31.07.2025"],
    read: (day, _, month, year) => isoDay(year, month, day),
    doubt: "day-or-month",
  },
  {
    id: "zoned-timestamp",
    pattern:
      /^(\d{4}-\d\d-\d\d)(?:[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/,
    examples: ["2025-07-31T23:30:00Z"],
    read: (day) => existing(day),
    declared: true,
  },
  {
    id: "certain-day-first",
    pattern: /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/,
    examples: ["03/04/2025"],
    read: (day, month, year) => isoDay(year, month, day),
    declared: true,
  },
  {
    id: "any-day-number",
    pattern: /^(\d{1,7})(?:\.\d+)?$/,
    examples: ["367"],
    read: (serial) => ofSerial(Number(serial)),
    declared: true,
  },
];

/** The name or the abbreviation of a month as its two digits. */
function monthOf(name: string): string | undefined {
  const index = months.findIndex((month) => month.slice(0, 3) === name.slice(0, 3));
  const isName = months[index]?.startsWith(name) || name === "sept";
  return isName ? `${index + 1}`.padStart(2, "0") : undefined;
}

/** Spreadsheets count 1900 as a leap year: from March on the count is one ahead, and day 60 never was. */
function ofSerial(days: number): string | undefined {
  if (days < 1 || days === 60 || days > lastSerial) return undefined;
  // Day 25,569 of a spreadsheet is 1 January 1970, where JavaScript begins to count.
  const since1970 = days - 25_569 + (days < 60 ? 1 : 0);
  return new Date(since1970 * 86_400_000).toISOString().slice(0, 10);
}

function isoDay(year = "", month = "", day = ""): string | undefined {
  return existing(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}

function existing(date = ""): string | undefined {
  return isIsoDate(date) ? date : undefined;
}
