import type { nationalIssues } from "../issue-tables/national-issues.js";
import type { sharedIssues } from "../issue-tables/shared-issues.js";

/** Why a result can't be compared with national figures. */
export type NationalComparisonCode =
  | keyof typeof nationalIssues
  | Extract<keyof typeof sharedIssues, "edition-unknown">;

/**
 * Says why a result can't be compared with national figures.
 *
 * @example
 * import { scoreAssessment } from "@career-benchmarks/core";
 * import { compareWithNational, NationalComparisonError } from "@career-benchmarks/core/national";
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 *
 * const result = scoreAssessment(gatsby2014School, { profile: { yearGroups: [11] }, answers: {} });
 * let code = "";
 * try {
 *   compareWithNational(result, "2025/26");
 * } catch (error) {
 *   if (error instanceof NationalComparisonError) code = error.code;
 * }
 * code; //=> "series-break"
 */
export class NationalComparisonError extends Error {
  override readonly name = "NationalComparisonError";
  readonly code: NationalComparisonCode;

  constructor(code: NationalComparisonCode, message: string) {
    super(message);
    this.code = code;
  }
}
