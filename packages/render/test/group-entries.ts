import { scoreBenchmarkPercents } from "@career-benchmarks/core";
import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
import type { ReportEntry } from "../src/report-entry.js";
import { toEighteen } from "./entries.js";
import { in2025 } from "./figure-entries.js";

/** Percentages of one school of the group. */
export function school(
  index: number,
  asAt: string | undefined,
  percents: readonly (number | null)[],
  state?: "draft" | "completed",
): ReportEntry {
  const byNumber = Object.fromEntries(percents.map((percent, place) => [place + 1, percent]));
  return {
    rubric: gatsby2014School,
    result: scoreBenchmarkPercents(gatsby2014School, byNumber, toEighteen, {
      institution: { name: `School ${index}`, urn: `${300000 + index}` },
      ...(asAt !== undefined && { asAt }),
      ...(state && { state }),
    }),
  };
}

const full = [100, 100, 100, 100, 100, 100, 100, 100];

/** A trust at July 2019: two on both days, one new, a draft, one without a date, one superseded. */
export const trust: readonly ReportEntry[] = [
  school(1, "2018-07", [59, 54, 72, 87, 75, 50, 66, 62]),
  school(1, "2018-11", [59, 100, 72, 87, 75, 50, 66, 62]),
  school(1, "2019-07", [94, 100, 81, 100, 75, 75, 91, null]),
  school(2, "2018-06", full),
  school(2, "2019-06", [100, 100, 100, 100, 100, 75, 100, 100]),
  school(3, "2019-05", full),
  school(4, "2019-05", full, "draft"),
  school(5, undefined, full),
];

/** Whom the trust expected: one has not reported at all, one only in a draft. */
export const expected = [1, 2, 4, 6].map((index) => ({
  urn: `${300000 + index}`,
  name: `School ${index}`,
}));

/** A trust whose only school changed to the edition of 2025 in between. */
export const acrossEditions: readonly ReportEntry[] = [
  {
    ...school(1, "2025-07", full),
    result: {
      ...school(1, "2025-07", full).result,
      institution: { name: "Example School", urn: "012345" },
    },
  },
  in2025("2026-07"),
];
