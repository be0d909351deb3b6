import type { Issue } from "../model/issue.js";
import { limits } from "./limits.js";

/**
 * Lists the first issues of each severity, and says how many more there are.
 *
 * @param issues - any number of issues, in order
 * @param most - how many of each severity to list; `limits.issues` unless given
 * @param path - what all of them are about
 * @returns the issues, and for each severity of which some are left out an `issues-not-shown`
 * @example
 * import { listSome } from "@career-benchmarks/core/input";
 *
 * const issue = { code: "unknown-field", severity: "error" } as const;
 * listSome([issue, issue, issue], 1).map(({ code, received }) => [code, received]);
 * //=> [["unknown-field", undefined], ["issues-not-shown", "2 more"]]
 */
export function listSome<Code extends string>(
  issues: readonly Issue<Code>[],
  most: number = limits.issues,
  path?: string,
): (Issue<Code> | Issue<"issues-not-shown">)[] {
  const seen = { error: 0, warning: 0, info: 0 };
  const listed: (Issue<Code> | Issue<"issues-not-shown">)[] = issues.filter(({ severity }) => {
    seen[severity] += 1;
    return seen[severity] <= most;
  });
  for (const severity of ["error", "warning", "info"] as const) {
    const more = seen[severity] - most;
    if (more > 0) {
      listed.push({
        code: "issues-not-shown",
        severity,
        ...(path !== undefined && { path }),
        received: `${more} more`,
      });
    }
  }
  return listed;
}
