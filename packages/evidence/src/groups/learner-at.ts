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

/**
 * The year groups, as numbers, that a learner may have been in during an academic year, lowest first;
 * one where the year group is known. Derived from the present one: a year repeated is not seen.
 */
export function yearsThen(
  learner: Learner,
  year: number,
  asAt: IsoDay,
): readonly number[] | undefined {
  const { left, stage } = learner;
  // What is recorded of a leaver is as at leaving.
  const recorded = yearOfDay(left !== undefined && left < asAt ? left : asAt);
  const now = yearNumber(learner.yearGroup);
  if (now !== undefined) return [now - (recorded - year)];
  if (!stage) return undefined;
  const [first, last] = stageYears[stage];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index - (recorded - year));
}
