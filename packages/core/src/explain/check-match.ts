import { AssessmentError } from "../issues/assessment-error.js";
import { quote } from "../issues/quote.js";
import type { ResultHeader } from "../model/result.js";
import type { Rubric } from "../model/rubric.js";

/** Refuses a result that was not made with this rubric in this version. */
export function checkMatch(rubric: Rubric, result: Pick<ResultHeader, "rubric">): void {
  const { id, version } = result.rubric;
  if (id === rubric.id && version === rubric.version) return;
  throw new AssessmentError([
    {
      code: "rubric-mismatch",
      severity: "error",
      path: "rubric",
      expected: quote(`${rubric.id} ${rubric.version}`),
      received: quote(`${id} ${version}`),
      hint: "Use the rubric that the result was made with.",
    },
  ]);
}
