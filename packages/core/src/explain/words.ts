import type { ExclusionReason } from "../model/answer.js";
import type { Grade } from "../model/grade.js";
import type { Outcome, Status } from "../model/result.js";
import type { ReasonCode } from "../model/rubric.js";

/** The words for a benchmark's status. */
export const statusWords: Readonly<Record<Status, string>> = {
  "fully-achieved": "Fully achieved",
  "partially-achieved": "Partially achieved",
  "not-achieved": "Not achieved",
  undetermined: "Undetermined",
  "not-applicable": "Not applicable",
};

/** The words for the outcome of a criterion or an indicator. */
export const outcomeWords: Readonly<Record<Outcome, string>> = {
  achieved: "Achieved",
  "in-progress": "In progress",
  "not-achieved": "Not achieved",
  unknown: "Unknown",
  "not-applicable": "Not applicable",
  unscored: "Not scored",
};

/** The words for a reason to judge a question not applicable. */
export const reasonWords: Readonly<Record<ReasonCode, string>> = {
  "no-realistic-destination": "it is no realistic destination for anyone in the cohort",
  "best-interests": "it is not in the learners’ best interests",
  other: "another reason",
};

/** The words for a reason to leave a learner out of a cohort. */
export const exclusionWords: Readonly<Record<ExclusionReason, string>> = {
  "plan-outcome": "because of an outcome in their EHC plan",
  "best-interests": "in their best interests",
  medical: "for medical reasons",
  "no-realistic-destination": "because it is no realistic destination",
  "no-consent": "because consent was not given",
  other: "for another reason",
};

/** What each grade says about a fact. */
export const gradeWords: Readonly<Record<Grade, string>> = {
  published: "stated on a public page",
  derived: "worked out from published figures",
  inferred: "fits the published figures, but is not stated anywhere public",
  unverified: "not yet confirmed against a primary document",
};
