import type { Stage, YearGroup } from "@career-benchmarks/core";
import { yearOfDay } from "../measure/academic-years.js";
import type { Learner } from "../records/learner.js";
import type { IsoDay } from "../records/when.js";

/** Year groups of a stage, first to last. */
export const stageYears: Readonly<Record<Stage, readonly [first: number, last: number]>> = {
  ks3: [7, 9],
  ks4: [10, 11],
  ks5: [12, 14],
};

/** The stage of a year group as a number; reception is 0. */
export function stageOfYear(year: number): Stage | undefined {
  if (year < 7) return undefined;
  if (year <= 9) return "ks3";
  return year <= 11 ? "ks4" : "ks5";
}

/** A year group as a number; undefined for `X` and where it is not known. */
export function yearNumber(yearGroup: YearGroup | undefined): number | undefined {
  if (yearGroup === "R") return 0;
  return yearGroup === "X" ? undefined : yearGroup;
}

/** What a learner may have been in: a year group, as a number, or none but of that age (`X`). */
export interface Possibility {
  readonly year: number;
  readonly inNoYear: boolean;
}

/**
 * What a learner may have been in during an academic year; one possibility where the year group is
 * known. Derived from the present one: a year that was repeated is not seen.
 */
export function possibilities(
  { yearGroup, stage, left }: Learner,
  year: number,
  asAt: IsoDay,
): readonly Possibility[] {
  // What is recorded of a leaver is as at leaving.
  const since = yearOfDay(left !== undefined && left < asAt ? left : asAt) - year;
  const now = yearNumber(yearGroup);
  if (now !== undefined) return [{ year: now - since, inNoYear: false }];
  const [first, last] = stage ? stageYears[stage] : [0, 14];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index - since).flatMap(
    (each) => [
      ...(yearGroup === "X" ? [] : [{ year: each, inNoYear: false }]),
      { year: each, inNoYear: true },
    ],
  );
}
