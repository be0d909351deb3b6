import { deepFreeze } from "../internal/deep-freeze.js";
import type { Sourced } from "../model/rubric.js";
import { calendarYears } from "./academic-year.js";

/** The days of an academic year on which national results are taken; `source` is in {@link timeSources}. */
export const snapshotDays: Sourced & {
  readonly days: readonly { readonly year: "first" | "second"; readonly day: string }[];
} = /* @__PURE__ */ deepFreeze({
  days: [
    { year: "first", day: "12-31" },
    { year: "second", day: "03-31" },
    { year: "second", day: "07-31" },
  ],
  source: ["FE-HOW"],
  grade: "published",
} as const);

/**
 * Lists the days of an academic year on which national results are taken.
 *
 * @param academicYear - such as `2024/25`
 * @returns 31 December, 31 March and 31 July as ISO days, first to last
 * @throws TypeError when it is not the name of an academic year
 * @example
 * import { snapshotDates } from "@career-benchmarks/core";
 *
 * snapshotDates("2024/25"); //=> ["2024-12-31", "2025-03-31", "2025-07-31"]
 */
export function snapshotDates(academicYear: string): readonly string[] {
  const [first, second] = calendarYears(academicYear);
  return snapshotDays.days.map(({ year, day }) => `${year === "first" ? first : second}-${day}`);
}
