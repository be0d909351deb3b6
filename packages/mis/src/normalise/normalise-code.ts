import type { CodeSet, CodeStandingFor, IsoDay, MissingReason } from "@career-benchmarks/evidence";
import { findWord } from "@career-benchmarks/evidence/cells";
import { type Normalised, normaliseText } from "./normalised.js";

/** Reads a code of a set, or its words, as the code that stands for it now. */
export function normaliseCode<Value extends string>(
  value: unknown,
  set: CodeSet<CodeStandingFor<Value>>,
  whenNull: MissingReason,
  asAt?: IsoDay,
): Normalised<Value> {
  return normaliseText(value, whenNull, (text) => {
    const code = typeof value === "string" ? findWord(set, text, asAt) : undefined;
    return code && ("becomes" in code ? code.becomes : code.code);
  });
}
