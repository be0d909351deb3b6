import type { MissingReason } from "@career-benchmarks/evidence";
import { absence, type Normalised, notUnderstood } from "./normalised.js";

/** Says why a list has no items. An empty one has nothing written down, which does not say "none". */
export function normaliseEmptyList(value: unknown, whenNull: MissingReason): Normalised<never> {
  if (Array.isArray(value) && value.length === 0) return { ok: false, reason: "not-recorded" };
  return absence(value, whenNull) ?? notUnderstood;
}
