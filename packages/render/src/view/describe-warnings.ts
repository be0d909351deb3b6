import { formatIssue, type Result } from "@career-benchmarks/core";
import type { Audience } from "../audience/audience.js";

/** Writes the warnings of a result; for a publication without their details, which may name counts. */
export function describeWarnings(issues: Result["issues"], audience: Audience): readonly string[] {
  if (audience === "internal") return issues.map(formatIssue);
  return issues.map(({ code, path }) => `${path ? `${path}: ` : ""}details are withheld [${code}]`);
}
