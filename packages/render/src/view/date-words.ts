import { isIsoDate } from "@career-benchmarks/core";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** Writes an ISO day, month or year in words, as in "5 November 2018"; anything else as it is. */
export function dateWords(date: string): string {
  if (!isIsoDate(date)) return date;
  const [year, month, day] = date.split("-");
  return [day && `${Number(day)}`, month && months[Number(month) - 1], year]
    .filter(Boolean)
    .join(" ");
}
