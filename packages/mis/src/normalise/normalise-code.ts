import type { IsoDay, MissingReason } from "@career-benchmarks/evidence";
import type { CodeSet, CodeStandingFor } from "../codes/code-set.js";
import { findCodeOrWords } from "../codes/find-code.js";
import { absence, type Normalised, notUnderstood } from "./normalised.js";

/** Reads a code of a set, or its words, as the code that stands for it now. */
export function normaliseCode<Value extends string>(
  value: unknown,
  set: CodeSet<CodeStandingFor<Value>>,
  whenNull: MissingReason,
  asAt?: IsoDay,
): Normalised<Value> {
  const absent = absence(value, whenNull);
  if (absent) return absent;
  const code = typeof value === "string" ? findCodeOrWords(set, value, asAt) : undefined;
  if (code === undefined) return notUnderstood;
  return { ok: true, value: "becomes" in code ? code.becomes : code.code };
}
