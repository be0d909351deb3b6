import { AssessmentError } from "../issues/assessment-error.js";
import { quote } from "../issues/quote.js";
import type { Issue } from "../model/issue.js";
import type { ResultHeader } from "../model/result.js";
import type { Rubric } from "../model/rubric.js";

/**
 * Refuses a result that was not made with this rubric: in this version, and with these rules.
 *
 * @param rubric - the rubric that the result is to be shown with
 * @param result - a result of either resolution
 * @throws {@link AssessmentError} with `rubric-mismatch` when id or version differ, `digest-mismatch`
 *   when only the rules do
 * @example
 * import { checkMatch, scoreAssessment } from "@career-benchmarks/core";
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 * import { gatsby2025School } from "@career-benchmarks/core/rubrics/2025-school";
 *
 * const assessment = { profile: { yearGroups: [11] }, answers: {} } as const;
 * const result = scoreAssessment(gatsby2014School, assessment);
 * checkMatch(gatsby2014School, result);
 * let message = "";
 * try {
 *   checkMatch(gatsby2025School, result);
 * } catch (error) {
 *   message = String(error);
 * }
 * message.includes("rubric-mismatch"); //=> true
 */
export function checkMatch(rubric: Rubric, result: Pick<ResultHeader, "rubric">): void {
  const mismatch = findMismatch(rubric, result.rubric);
  if (mismatch) throw new AssessmentError([mismatch]);
}

function findMismatch(rubric: Rubric, made: ResultHeader["rubric"]): Issue | undefined {
  if (made.id !== rubric.id || made.version !== rubric.version) {
    return {
      code: "rubric-mismatch",
      severity: "error",
      path: "rubric",
      expected: quote(`${rubric.id} ${rubric.version}`),
      received: quote(`${made.id} ${made.version}`),
      hint: "Use the rubric that the result was made with.",
    };
  }
  const field = digests.find((name) => differ(rubric[name], made[name]));
  if (!field) return undefined;
  return {
    code: "digest-mismatch",
    severity: "error",
    path: `rubric.${field}`,
    expected: `${rubric[field]}, as the rubric ${rubric.id} says`,
    received: quote(made[field]),
    hint: "Use the rubric that the result was made with; rules of your own need an id of their own.",
  };
}

const digests = ["digest", "resolvedDigest"] as const;

/** Results made before there was a resolved digest have none, which says nothing about their rules. */
function differ(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}
