import type { MissingReason } from "@career-benchmarks/evidence";

/** A value of the source as the records have it, or why there is none. */
export type Normalised<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: MissingReason };

/** What was there could not be read. */
export const notUnderstood = { ok: false, reason: "not-understood" } as const;

/** Says why a value counts as absent: there is nothing, or it was taken out; undefined when it is there. */
export function absence(
  value: unknown,
  whenNull: MissingReason,
): { readonly ok: false; readonly reason: MissingReason } | undefined {
  if (value === null || value === undefined) return { ok: false, reason: whenNull };
  if (typeof value !== "string") return undefined;
  const text = value.trim().toLowerCase();
  if (text === "") return { ok: false, reason: whenNull };
  return text === "redacted" ? { ok: false, reason: "redacted" } : undefined;
}
