import { type Stage, stages } from "@career-benchmarks/core";
import type { MissingReason } from "@career-benchmarks/evidence";
import { absence, type Normalised, notUnderstood } from "./normalised.js";

/** Reads a key stage such as `4`, `KS4` or `Key Stage 4`; the benchmarks know no earlier one than 3. */
export function normaliseStage(value: unknown, whenNull: MissingReason): Normalised<Stage> {
  const absent = absence(value, whenNull);
  if (absent) return absent;
  const [, number] = /^(?:ks|key\s*stage)?\s*(\d)$/i.exec(`${value}`.trim()) ?? [];
  const stage = stages.find((each) => each === `ks${number}`);
  return stage ? { ok: true, value: stage } : notUnderstood;
}
