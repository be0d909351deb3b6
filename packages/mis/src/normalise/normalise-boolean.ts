import type { MissingReason } from "@career-benchmarks/evidence";
import { yesOrNo } from "@career-benchmarks/evidence/cells";
import { type Normalised, normaliseText } from "./normalised.js";

/** Reads true and false in every form that systems write them; nothing there is never false. */
export function normaliseBoolean(value: unknown, whenNull: MissingReason): Normalised<boolean> {
  return normaliseText(value, whenNull, yesOrNo);
}
