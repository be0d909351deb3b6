import type { interpretationIssues } from "../issue-tables/interpretation-issues.js";
import type { sharedIssues } from "../issue-tables/shared-issues.js";
import { formatIssues } from "../issues/format-issues.js";
import type { Issue } from "../model/issue.js";

/** The codes of what may be wrong with interpretations of a rubric. */
export type InterpretationIssueCode =
  | keyof typeof interpretationIssues
  | Extract<
      keyof typeof sharedIssues,
      | "issues-not-shown"
      | "limit-exceeded"
      | "rubric-wrong-type"
      | "value-invalid"
      | "value-unreadable"
    >;

/** Something that is wrong with interpretations of a rubric. */
export type InterpretationIssue = Issue<InterpretationIssueCode>;

/**
 * Says why a rubric could not be interpreted, with everything that is wrong at once.
 *
 * @example
 * import { InterpretationError, interpret } from "@career-benchmarks/core";
 * import { alternativeProvision } from "@career-benchmarks/core/interpretations/alternative-provision";
 * import { gatsby2014College } from "@career-benchmarks/core/rubrics/2014-college";
 *
 * let codes: readonly string[] = [];
 * try {
 *   interpret(gatsby2014College, [alternativeProvision]);
 * } catch (error) {
 *   if (error instanceof InterpretationError) codes = error.issues.map(({ code }) => code);
 * }
 * codes; //=> ["interpretation-not-for-rubric"]
 */
export class InterpretationError extends Error {
  override readonly name = "InterpretationError";
  readonly issues: readonly InterpretationIssue[];

  constructor(issues: readonly InterpretationIssue[]) {
    const lines = formatIssues(issues).map((line) => `- ${line}`);
    super(`The rubric cannot be interpreted:\n${lines.join("\n")}`);
    this.issues = issues;
  }
}
