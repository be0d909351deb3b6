import type { MissingReason } from "@career-benchmarks/evidence";
import { parseMissing } from "@career-benchmarks/evidence/cells";

/** A value of the source as the records have it, or why there is none. */
export type Normalised<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: MissingReason };

/** What was there could not be read. */
export const notUnderstood = { ok: false, reason: "not-understood" } as const;

/**
 * Reads a value of JSON as text: what finds a meaning in it, or why there is none.
 *
 * A text that stands for no value is none, unless it has a meaning here; a single letter, which tables
 * of statistics use so, is not understood, for systems use letters for other things.
 */
export function normaliseText<Value>(
  value: unknown,
  whenNull: MissingReason,
  find: (text: string) => Value | undefined,
): Normalised<Value> {
  const absent = absence(value, whenNull);
  if (absent) return absent;
  if (!["string", "number", "boolean"].includes(typeof value)) return notUnderstood;
  const text = `${value}`.trim();
  const found = find(text);
  if (found !== undefined) return { ok: true, value: found };
  return parseMissing(text, { open: true }) ? { ok: false, reason: whenNull } : notUnderstood;
}

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
