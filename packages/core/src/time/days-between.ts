import { requireDay } from "./day-span.js";

/**
 * Counts the days from one day to another.
 *
 * @param from - an ISO day
 * @param to - an ISO day
 * @returns whole days; negative when `to` is the earlier one
 * @throws TypeError when one of them is not an ISO day
 * @example
 * import { daysBetween } from "@career-benchmarks/core";
 *
 * daysBetween("2024-02-28", "2024-03-01"); //=> 2
 */
export function daysBetween(from: string, to: string): number {
  requireDay(from);
  requireDay(to);
  return dayNumber(to) - dayNumber(from);
}

/** Numbers the days of the Gregorian calendar; years begin in March, so that leap days come last. */
function dayNumber(isoDay: string): number {
  const [year = 0, month = 0, day = 0] = isoDay.split("-").map(Number);
  const beforeMarch = month <= 2 ? 1 : 0;
  const years = year + 4800 - beforeMarch;
  const months = month + 12 * beforeMarch - 3;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return day + Math.floor((153 * months + 2) / 5) + 365 * years + leapDays;
}
