import type { Issue } from "../model/issue.js";
import { formatIssues } from "./format-issues.js";

/**
 * Says why an assessment could not be scored, with everything that is wrong at once.
 *
 * @example
 * import { isAssessmentError, scoreAssessment } from "@career-benchmarks/core";
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 *
 * let codes: readonly string[] = [];
 * try {
 *   scoreAssessment(gatsby2014School, { profile: { yearGroups: [] }, answers: {} });
 * } catch (error) {
 *   if (isAssessmentError(error)) codes = error.issues.map(({ code }) => code);
 * }
 * codes; //=> ["profile-year-groups-invalid"]
 */
export class AssessmentError extends Error {
  override readonly name = "AssessmentError";
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    const errors = issues.filter(({ severity }) => severity === "error");
    const lines = formatIssues(errors).map((line) => `- ${line}`);
    super(`The assessment cannot be scored:\n${lines.join("\n")}`);
    this.issues = issues;
  }
}

/**
 * Tells whether something that was thrown is an {@link AssessmentError}, also one of another copy of
 * this package, as where a bundle has two.
 *
 * @param error - whatever was caught
 * @returns true when it has the issues of an assessment
 * @example
 * import { isAssessmentError, questionsFor } from "@career-benchmarks/core";
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 *
 * let codes: readonly string[] = [];
 * try {
 *   questionsFor(gatsby2014School, { yearGroups: [15] });
 * } catch (error) {
 *   if (isAssessmentError(error)) codes = error.issues.map(({ code }) => code);
 * }
 * codes; //=> ["profile-year-groups-invalid"]
 */
export function isAssessmentError(error: unknown): error is AssessmentError {
  return error instanceof Error && error.name === "AssessmentError" && "issues" in error;
}
