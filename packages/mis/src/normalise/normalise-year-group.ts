import type { YearGroup } from "@career-benchmarks/core";
import type { MissingReason } from "@career-benchmarks/evidence";
import { findYearGroup } from "@career-benchmarks/evidence/cells";
import { type Normalised, normaliseText } from "./normalised.js";

/** Reads a year group, a number or text; the nursery years are years, but outside the benchmarks. */
export function normaliseYearGroup(
  value: unknown,
  whenNull: MissingReason,
): Normalised<YearGroup | "nursery"> {
  return normaliseText(value, whenNull, findYearGroup);
}
