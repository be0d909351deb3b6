import type { Assessment, AssessmentDetails } from "@career-benchmarks/core";
import type { Measurement } from "./measurement.js";

/**
 * Makes an assessment of a measurement, ready to be scored.
 *
 * Records answer only how many learners were reached. What they can't answer is spread in by the
 * caller: `{ ...assessment, answers: { ...assessment.answers, ...others } }`.
 *
 * @param measurement - what was measured
 * @param details - institution, state, cohort and so on; `asAt` is that of the measurement
 * @returns the answers, the profile of the learners present and the date
 * @example
 * import { scoreAssessment } from "@career-benchmarks/core";
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 * import { measure, toAssessment } from "@career-benchmarks/evidence";
 *
 * const records = { learners: [{ id: "a", yearGroup: 9 as const }], activities: [] };
 * const measurement = measure(gatsby2014School, records, {
 *   asAt: "2025-07-31",
 *   complete: ["employer-encounter"],
 * });
 * const assessment = toAssessment(measurement, { institution: { name: "Example School" } });
 * scoreAssessment(gatsby2014School, assessment).benchmarks[4]?.status; //=> "not-achieved"
 */
export function toAssessment<Id extends string>(
  measurement: Measurement<Id>,
  details: Omit<AssessmentDetails, "asAt"> = {},
): Assessment<Id, never> {
  const { rubric, asAt, profile, answers } = measurement;
  return { ...details, rubric: rubric.id, asAt, profile, answers };
}
