import type { Issue } from "../model/issue.js";
import { limits } from "./limits.js";

/**
 * Lists the first issues of each severity, and says how many more there are.
 *
 * @param issues - any number of issues, in order
 * @param most - how many of each severity to list; `limits.issues` unless given
 * @returns the issues, and for each severity of which some are left out an `issues-not-shown`
 * @example
 * import { listSome } from "@career-benchmarks/core/input";
 *
 * const issue = { code: "unknown-field", severity: "error" } as const;
 * listSome([issue, issue, issue], 1).map(({ code }) => code);
 * //=> ["unknown-field", "issues-not-shown"]
 */
export function listSome<Code extends string>(
  issues: readonly Issue<Code>[],
  most: number = limits.issues,
): (Issue<Code> | Issue<"issues-not-shown">)[] {
  if (issues.length <= most) return [...issues];
  const seen = { error: 0, warning: 0, info: 0 };
  const listed: (Issue<Code> | Issue<"issues-not-shown">)[] = [];
  for (const issue of issues) {
    seen[issue.severity] += 1;
    if (seen[issue.severity] <= most) listed.push(issue);
  }
  for (const severity of ["error", "warning", "info"] as const) {
    const more = seen[severity] - most;
    if (more > 0) listed.push(notShown(severity, more));
  }
  return listed;
}

function notShown(severity: Issue["severity"], more: number): Issue<"issues-not-shown"> {
  const what = { error: "errors", warning: "warnings", info: "notes" }[severity];
  return {
    code: "issues-not-shown",
    severity,
    received: `${more} more ${more === 1 ? what.slice(0, -1) : what}`,
    hint: "Only the first are listed.",
  };
}
