import type { LearnerField, MissingReason } from "@career-benchmarks/evidence";
import { type LearnerSource, leafOf } from "../engine/learner-source.js";
import type { Normalised } from "../normalise/normalised.js";

/** A row of `StudentFlatView`. */
export type FlatRow = Pick<LearnerSource, "values" | "read">;

/** Reads the first of two fields that is understood; the second is words for the first. */
export function readCodeOrWords<Value>(
  { values, read }: FlatRow,
  field: LearnerField,
  names: readonly [code: string, words: string],
  normalise: (value: unknown, whenNull: MissingReason) => Normalised<Value>,
): Normalised<Value> {
  const held = names.map(
    (name) => [name, normalise(leafOf(values, name), "not-recorded")] as const,
  );
  const [name] =
    held.find(([, read]) => read.ok) ??
    held.find(([, read]) => !read.ok && read.reason !== "not-recorded") ??
    names;
  return read(field, name, normalise);
}
