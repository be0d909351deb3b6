import type { Issue } from "../model/issue.js";
import { formatIssues } from "./format-issues.js";

/**
 * Says why a function can't work with what it was given, with everything that is wrong at once.
 *
 * @example
 * import { aggregate, InputError } from "@career-benchmarks/core";
 *
 * let codes: readonly string[] = [];
 * try {
 *   aggregate([], { expected: [{ site: "North" }] });
 * } catch (error) {
 *   if (error instanceof InputError) codes = error.issues.map(({ code }) => code);
 * }
 * codes; //=> ["institution-missing"]
 */
export class InputError extends Error {
  override readonly name = "InputError";
  readonly issues: readonly Issue<string>[];

  constructor(issues: readonly Issue<string>[]) {
    super(["This cannot be used:", ...formatIssues(issues).map((line) => `- ${line}`)].join("\n"));
    this.issues = issues;
  }
}

/** Throws when there are issues. */
export function refuseIf(issues: readonly Issue<string>[]): void {
  if (issues.length > 0) throw new InputError(issues);
}
