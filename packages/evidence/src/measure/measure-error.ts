import { formatIssues } from "@career-benchmarks/core";
import type { MeasureIssue } from "./measure-issue.js";

/**
 * Says why records could not be measured, with everything that is wrong at once.
 *
 * @example
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 * import { MeasureError, measure } from "@career-benchmarks/evidence";
 *
 * let codes: readonly string[] = [];
 * try {
 *   measure(gatsby2014School, { learners: [{ id: "a" }, { id: "a" }] }, { asAt: "2025-07-31" });
 * } catch (error) {
 *   if (error instanceof MeasureError) codes = error.issues.map(({ code }) => code);
 * }
 * codes; //=> ["learner-repeated"]
 */
export class MeasureError extends Error {
  override readonly name = "MeasureError";
  readonly issues: readonly MeasureIssue[];

  constructor(issues: readonly MeasureIssue[]) {
    const errors = issues.filter(({ severity }) => severity === "error");
    const lines = formatIssues(errors).map((line) => `- ${line}`);
    super(`The records cannot be measured:\n${lines.join("\n")}`);
    this.issues = issues;
  }
}
