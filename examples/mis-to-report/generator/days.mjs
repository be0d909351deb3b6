/** The day that every file of the example describes. */
export const asAt = "2025-07-18";

/** The year in which the academic year of `asAt` began. */
export const thisYear = 2024;

/** Gives the day so many days after another; both ISO. */
export function daysAfter(day, days) {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Names the academic year that begins in `start`: `2024/25`. */
export function academicYear(start) {
  return `${start}/${String(start + 1).slice(2)}`;
}

/** The first and last day of the academic year that begins in `start`. */
export const firstDay = (start) => `${start}-09-04`;
export const lastDay = (start) => `${start + 1}-07-21`;

/** Writes a day as British forms do: `dd/mm/yyyy`. */
export function slashed(day) {
  return day === null ? null : day.split("-").reverse().join("/");
}
