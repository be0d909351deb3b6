import { learnerFieldNames, type MissingReason } from "@career-benchmarks/evidence";
import type { MisField } from "../engine/mis-field.js";

/**
 * Says what a learner of a system lacks: every field that the system lists nothing for is not supported,
 * beside what a test says.
 */
export function lacks(
  listed: readonly MisField[],
  said: Readonly<Record<string, MissingReason>> = {},
): { readonly missing?: Readonly<Record<string, MissingReason>> } {
  const known = new Set<unknown>(["stage", "left", ...listed.map(({ neededFor }) => neededFor)]);
  const unlisted = learnerFieldNames.filter((name) => !known.has(name));
  const missing = {
    ...Object.fromEntries(unlisted.map((name) => [name, "not-supported" as const])),
    ...said,
  };
  return Object.keys(missing).length > 0 ? { missing } : {};
}
