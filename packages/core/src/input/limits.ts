/**
 * How much of an input is read; whatever exceeds a limit is an error, never ignored.
 *
 * @example
 * import { limits } from "@career-benchmarks/core/input";
 *
 * limits.answers; //=> 10000
 */
export const limits = {
  /** Unknown names of one object, header or file for which the nearest known name is looked up. */
  suggestions: 20,
  /** Unknown names of one object or header that are listed; how many more there are is counted. */
  unknownNames: 100,
  /** Issues of one document that are listed; how many more there are is counted. */
  issues: 1000,
  /** Answers of one assessment. */
  answers: 10_000,
  /** Values of one document: every field, and every entry of a list. */
  values: 1_000_000,
  /** How deep objects and lists of a document may lie inside each other. */
  depth: 64,
} as const;
