import type { Enrolment, MissingReason } from "@career-benchmarks/evidence";
import { enrolmentCodes } from "@career-benchmarks/evidence";
import { normaliseCode } from "./normalise-code.js";
import type { Normalised } from "./normalised.js";

/** Reads the status of enrolment, a code or words. */
export function normaliseEnrolment(value: unknown, whenNull: MissingReason): Normalised<Enrolment> {
  return normaliseCode(value, enrolmentCodes, whenNull);
}
