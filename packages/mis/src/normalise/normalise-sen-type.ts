import type { MissingReason, SenType } from "@career-benchmarks/evidence";
import { senTypeCodes } from "@career-benchmarks/evidence";
import { normaliseCode } from "./normalise-code.js";
import type { Normalised } from "./normalised.js";

/** Reads the type of a special educational need, a code or words. */
export function normaliseSenType(value: unknown, whenNull: MissingReason): Normalised<SenType> {
  return normaliseCode(value, senTypeCodes, whenNull);
}
