import type { Issue } from "../model/issue.js";
import { formatIssue } from "./format-issue.js";

const mostShown = 20;

/**
 * Writes the first 20 issues as lines and counts the others.
 *
 * @param issues - issues of any package
 * @returns at most 21 lines
 * @example
 * import { formatIssues } from "@career-benchmarks/core";
 *
 * formatIssues([{ code: "unknown-level", severity: "error", path: "answers.lead" }]);
 * //=> ["answers.lead: [unknown-level]"]
 */
export function formatIssues(issues: readonly Issue<string>[]): readonly string[] {
  const lines = issues.slice(0, mostShown).map(formatIssue);
  const more = issues.length - lines.length;
  return more > 0 ? [...lines, `… and ${more} more.`] : lines;
}
