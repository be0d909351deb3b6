import type { MissingReason } from "@career-benchmarks/evidence";
import { absence, type Normalised, notUnderstood } from "./normalised.js";

const meanings = new Map([
  ["true", true],
  ["false", false],
  ["1", true],
  ["0", false],
  ["yes", true],
  ["no", false],
  ["y", true],
  ["n", false],
  ["t", true],
  ["f", false],
]);

/** Reads true and false in every form that systems write them; nothing there is never false. */
export function normaliseBoolean(value: unknown, whenNull: MissingReason): Normalised<boolean> {
  const absent = absence(value, whenNull);
  if (absent) return absent;
  if (typeof value === "object") return notUnderstood;
  const meaning = meanings.get(`${value}`.trim().toLowerCase());
  return meaning === undefined ? notUnderstood : { ok: true, value: meaning };
}
