import { quote } from "../issues/quote.js";
import { firstDay, lastDay } from "./day-span.js";

/**
 * Names the academic year that a date is in; it runs from 1 September to 31 August.
 *
 * @param date - an ISO day, month or year
 * @returns the academic year, such as `2024/25`; undefined where the date may be in either of two,
 *   as every year without a month is
 * @throws TypeError when it is not a date that exists in the calendar
 * @example
 * import { academicYear } from "@career-benchmarks/core";
 *
 * ["2025-08-31", "2025-09-01", "2025-09", "2025"].map(academicYear);
 * //=> ["2024/25", "2025/26", "2025/26", undefined]
 */
export function academicYear(date: string): string | undefined {
  const [first, last] = [startYear(firstDay(date)), startYear(lastDay(date))];
  return first === last && first >= 0 ? nameOf(first) : undefined;
}

/**
 * Gives the first and the last day of an academic year.
 *
 * @param academicYear - such as `2024/25`
 * @returns 1 September and 31 August as ISO days
 * @throws TypeError when it is not the name of an academic year
 * @example
 * import { academicYearDays } from "@career-benchmarks/core";
 *
 * academicYearDays("2024/25"); //=> { from: "2024-09-01", to: "2025-08-31" }
 */
export function academicYearDays(academicYear: string): {
  readonly from: string;
  readonly to: string;
} {
  const [first, second] = calendarYears(academicYear);
  return { from: `${first}-09-01`, to: `${second}-08-31` };
}

/**
 * Tells whether text names an academic year.
 *
 * @param text - such as `2024/25`
 * @returns true for a year and the last two digits of the next
 * @example
 * import { isAcademicYear } from "@career-benchmarks/core";
 *
 * ["2024/25", "1999/00", "2024/26", "2024-25"].map(isAcademicYear);
 * //=> [true, true, false, false]
 */
export function isAcademicYear(text: string): boolean {
  return (
    /^\d{4}\/\d{2}$/.test(text) && text !== "9999/00" && nameOf(Number.parseInt(text, 10)) === text
  );
}

/** The two calendar years of an academic year, in four digits. */
export function calendarYears(academicYear: string): readonly [first: string, second: string] {
  if (typeof academicYear !== "string" || !isAcademicYear(academicYear)) {
    throw new TypeError(`Expected an academic year such as 2024/25, found ${quote(academicYear)}`);
  }
  const start = Number.parseInt(academicYear, 10);
  return [fourDigits(start), fourDigits(start + 1)];
}

function startYear(isoDay: string): number {
  const year = Number.parseInt(isoDay, 10);
  return isoDay.slice(5) >= "09-01" ? year : year - 1;
}

function nameOf(start: number): string {
  return `${fourDigits(start)}/${fourDigits(start + 1).slice(-2)}`;
}

function fourDigits(year: number): string {
  return `${year}`.padStart(4, "0");
}
