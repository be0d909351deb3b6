import { version } from "../version.js";
import type { Issue, Place } from "./issue.js";
import type { PercentsResult, Result } from "./result.js";

/** Many results in one document, with what could not be scored. */
export interface Collection {
  readonly format: "career-benchmarks/results";
  readonly formatVersion: 1;
  readonly engine: { readonly name: string; readonly version: string };
  readonly results: readonly (Result | PercentsResult)[];
  readonly rejects: readonly Reject[];
}

/** A row of input that could not be scored, whole, with everything that is wrong with it. */
export interface Reject {
  readonly place: Place;
  /** The cells of the row as they were, by column name. */
  readonly cells: Readonly<Record<string, string>>;
  readonly issues: readonly Issue<string>[];
}

/**
 * Puts results and rejects into one document.
 *
 * @param results - results of either resolution
 * @param rejects - the rows that could not be scored
 * @returns a plain object that is ready for `JSON.stringify`
 * @example
 * import { collect } from "@career-benchmarks/core";
 *
 * collect([], []).format; //=> "career-benchmarks/results"
 */
export function collect(
  results: readonly (Result | PercentsResult)[],
  rejects: readonly Reject[],
): Collection {
  return {
    format: "career-benchmarks/results",
    formatVersion: 1,
    engine: { name: "@career-benchmarks/core", version },
    results,
    rejects,
  };
}
