import { isIsoDate } from "../check/check-date.js";
import { quote } from "../issues/quote.js";

/**
 * Gives the first day that an ISO date can stand for.
 *
 * @param date - an ISO day, month or year
 * @returns an ISO day
 * @throws TypeError when it is not a date that exists in the calendar
 * @example
 * import { firstDay } from "@career-benchmarks/core";
 *
 * ["2025", "2025-07", "2025-07-31"].map(firstDay);
 * //=> ["2025-01-01", "2025-07-01", "2025-07-31"]
 */
export function firstDay(date: string): string {
  requireDate(date);
  return `${date}${"-01-01".slice(date.length - 4)}`;
}

/**
 * Gives the last day that an ISO date can stand for.
 *
 * @param date - an ISO day, month or year
 * @returns an ISO day
 * @throws TypeError when it is not a date that exists in the calendar
 * @example
 * import { lastDay } from "@career-benchmarks/core";
 *
 * ["2025", "2024-02", "2025-07-31"].map(lastDay);
 * //=> ["2025-12-31", "2024-02-29", "2025-07-31"]
 */
export function lastDay(date: string): string {
  requireDate(date);
  const month = date.length === 4 ? `${date}-12` : date;
  const days = ["-31", "-30", "-29", "-28", ""].map((day) => `${month}${day}`);
  return days.find(isIsoDate) ?? date;
}

/** Refuses what is not an ISO day, month or year. */
function requireDate(date: unknown): void {
  if (typeof date === "string" && isIsoDate(date)) return;
  throw new TypeError(
    `Expected an ISO day, month or year such as 2025-07-31, 2025-07 or 2025, found ${quote(date)}`,
  );
}

/** Refuses what is not an ISO day. */
export function requireDay(day: unknown): void {
  if (typeof day === "string" && day.length === 10 && isIsoDate(day)) return;
  throw new TypeError(`Expected an ISO day such as 2025-07-31, found ${quote(day)}`);
}
