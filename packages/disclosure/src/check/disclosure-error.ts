import type { DisclosureIssue } from "./disclosure-issue.js";

/**
 * Says why a table can't be protected, with everything that is wrong at once.
 *
 * @example
 * import { DisclosureError, protect } from "@career-benchmarks/disclosure";
 *
 * const table = { title: "", dimension: "", groups: [], measures: [], cells: [], whole: [] };
 * let paths: readonly string[] = [];
 * try {
 *   protect(table, JSON.parse('{ "minNumerator": -1, "rounding": 5 }'));
 * } catch (error) {
 *   if (error instanceof DisclosureError) paths = error.issues.map(({ path }) => path);
 * }
 * paths; //=> ["policy.minNumerator", "policy.rounding"]
 */
export class DisclosureError extends Error {
  override readonly name = "DisclosureError";
  readonly issues: readonly DisclosureIssue[];

  constructor(issues: readonly DisclosureIssue[]) {
    super(["The table cannot be protected:", ...issues.map(lineOf)].join("\n"));
    this.issues = issues;
  }
}

function lineOf({ path, expected, received, hint, code }: DisclosureIssue): string {
  const found = received === undefined ? "" : `, found ${received}`;
  return `- ${path}: expected ${expected}${found}${hint ? `. ${hint}` : ""} [${code}]`;
}
