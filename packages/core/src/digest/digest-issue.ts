import { quote } from "../issues/quote.js";
import type { Issue } from "../model/issue.js";

/** That rules are not those that an id, a version or a digest promises. */
export type DigestIssue = Issue<"digest-mismatch">;

/** Says which field promises other rules, and what to change. */
export function digestMismatch(
  path: string,
  expected: string,
  received: unknown,
  hint: string,
): DigestIssue {
  const code = "digest-mismatch";
  return { code, severity: "error", path, expected, received: quote(received), hint };
}
