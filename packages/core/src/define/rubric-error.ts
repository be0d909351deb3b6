import { formatIssues } from "../issues/format-issues.js";
import type { RubricIssue } from "./rubric-issue.js";

/**
 * Says why data is not a rubric, with everything that is wrong at once.
 *
 * @example
 * import { defineRubric, RubricError } from "@career-benchmarks/core";
 *
 * let paths: readonly (string | undefined)[] = [];
 * try {
 *   defineRubric(JSON.parse('{ "id": "Our rubric", "version": "1.0" }'));
 * } catch (error) {
 *   if (error instanceof RubricError) paths = error.issues.map(({ path }) => path);
 * }
 * paths.slice(0, 3); //=> ["id", "version", "edition"]
 */
export class RubricError extends Error {
  override readonly name = "RubricError";
  readonly issues: readonly RubricIssue[];

  constructor(issues: readonly RubricIssue[]) {
    const lines = formatIssues(issues).map((line) => `- ${line}`);
    super(`This is not a rubric:\n${lines.join("\n")}`);
    this.issues = issues;
  }
}
