import type { IsoDay, MissingReason, SenProvision } from "@career-benchmarks/evidence";
import { senProvisionCodes } from "@career-benchmarks/evidence";
import { normaliseCode } from "./normalise-code.js";
import type { Normalised } from "./normalised.js";

/**
 * Reads SEN provision, a code or words. A code that has gone counts as what followed it, but only
 * as at a day when it was valid; codes internal to a system stand for nothing.
 */
export function normaliseSenProvision(
  value: unknown,
  whenNull: MissingReason,
  asAt: IsoDay,
): Normalised<SenProvision> {
  return normaliseCode(value, senProvisionCodes, whenNull, asAt);
}
