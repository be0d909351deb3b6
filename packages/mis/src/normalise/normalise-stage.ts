import type { Stage } from "@career-benchmarks/core";
import type { MissingReason } from "@career-benchmarks/evidence";
import { findStage } from "@career-benchmarks/evidence/cells";
import { type Normalised, normaliseText } from "./normalised.js";

/** Reads a key stage such as `4`, `KS4` or `Key Stage 4`; the benchmarks know no earlier one than 3. */
export function normaliseStage(value: unknown, whenNull: MissingReason): Normalised<Stage> {
  return normaliseText(value, whenNull, findStage);
}
