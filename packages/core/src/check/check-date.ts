import { quote } from "../issues/quote.js";
import type { Issue } from "../model/issue.js";

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * Tells whether text is an ISO day, month or year that exists in the calendar.
 *
 * @param text - such as `2018-11-05`, `2018-11` or `2018`
 * @returns true when it is one of the three forms and the day exists
 * @example
 * import { isIsoDate } from "@career-benchmarks/core";
 *
 * [isIsoDate("2018-11"), isIsoDate("2018-02-30")]; //=> [true, false]
 */
export function isIsoDate(text: string): boolean {
  const match = shape.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Reports a date that is not an ISO day, month or year. */
export function checkDate(value: unknown, path: string): Issue[] {
  if (typeof value === "string" && isIsoDate(value)) return [];
  return [
    {
      code: "date-invalid",
      severity: "error",
      path,
      expected: "an ISO day, month or year such as 2025-07-31, 2025-07 or 2025",
      received: quote(value),
    },
  ];
}
