import type { MissingReason, Sex } from "@career-benchmarks/evidence";
import { sexCodes } from "@career-benchmarks/evidence";
import { normaliseCode } from "./normalise-code.js";
import type { Normalised } from "./normalised.js";

/** Reads sex, a code or a word. */
export function normaliseSex(value: unknown, whenNull: MissingReason): Normalised<Sex> {
  return normaliseCode(value, sexCodes, whenNull);
}
