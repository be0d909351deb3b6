import type { PercentsResult, Result } from "@career-benchmarks/core";
import { dateWords } from "../view/date-words.js";

/** Writes ", as at July 2024", or nothing where no date is given. */
export function asAtWords({ asAt }: Result | PercentsResult): string {
  return asAt ? `, as at ${dateWords(asAt)}` : "";
}
