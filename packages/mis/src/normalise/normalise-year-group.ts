import { type YearGroup, yearGroups } from "@career-benchmarks/core";
import type { MissingReason } from "@career-benchmarks/evidence";
import { absence, type Normalised, notUnderstood } from "./normalised.js";

const shape = /^(?:y(?:ear)?)?\s*(?:0?(\d)|(1\d)|(n1|n2)|([rx]))$/i;

/**
 * Reads a year group: `10`, `"Year  10"`, `"Y10"`, `"09"`, `"R"` or `"X"`. The nursery years are
 * years, but outside the benchmarks. The name of a class is not a year group, even one like 5D.
 */
export function normaliseYearGroup(
  value: unknown,
  whenNull: MissingReason,
): Normalised<YearGroup | "nursery"> {
  const absent = absence(value, whenNull);
  if (absent) return absent;
  if (typeof value !== "string" && typeof value !== "number") return notUnderstood;
  const [, digit, teen, nursery, letter] = shape.exec(`${value}`.trim()) ?? [];
  if (nursery) return { ok: true, value: "nursery" };
  const name = (digit ?? teen ?? letter)?.toUpperCase();
  const yearGroup = yearGroups.find((each) => `${each}` === name);
  return yearGroup === undefined ? notUnderstood : { ok: true, value: yearGroup };
}
