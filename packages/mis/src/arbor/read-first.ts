import type { LearnerField, MissingReason } from "@career-benchmarks/evidence";
import { leafOf } from "../engine/learner-source.js";
import type { Normalised } from "../normalise/normalised.js";
import type { LinkedRecord } from "./linked.js";

/** Reads the first of several fields that holds something. */
export function readFirst<Value>(
  { values, read }: LinkedRecord,
  field: LearnerField,
  names: readonly [string, ...string[]],
  normalise: (value: unknown, whenNull: MissingReason) => Normalised<Value>,
): Normalised<Value> {
  const held = names.find((name) => (leafOf(values, name) ?? "") !== "");
  return read(field, held ?? names[0], normalise);
}
