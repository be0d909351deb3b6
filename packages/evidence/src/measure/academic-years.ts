import type { AcademicYearName, IsoDay, When } from "../records/when.js";

/** The calendar year in which the academic year of a day begins. */
export function yearOfDay(day: IsoDay): number {
  const year = Number.parseInt(day, 10);
  return day.slice(5) < "09-01" ? year - 1 : year;
}

/** The calendar year in which an academic year begins. */
function yearOfName(name: AcademicYearName): number {
  return Number.parseInt(name, 10);
}

/** The calendar year in which the academic year begins in which something happened. */
export function yearOf(when: When): number {
  return when.day === undefined ? yearOfName(when.academicYear) : yearOfDay(when.day);
}

/** The first day of the academic year that begins in a calendar year. */
export function firstOf(year: number): IsoDay {
  return `${`${year}`.padStart(4, "0")}-09-01`;
}

/** The last day of the academic year that begins in a calendar year. */
export function lastOf(year: number): IsoDay {
  return `${`${year + 1}`.padStart(4, "0")}-08-31`;
}

/**
 * The academic year from which a learner who joined on a day is ours to look after; whoever joins
 * in the summer holidays joins for the year to come.
 */
export function firstYearAfterJoining(joined: IsoDay): number {
  return yearOfDay(joined) + (joined.slice(5, 7) === "08" ? 1 : 0);
}
