export { isIsoDate } from "./check/check-date.js";
export { describeReason } from "./explain/describe-reason.js";
export { describeHeadline, type Explanation, explainResult } from "./explain/explain-result.js";
export { type NextStep, type NextSteps, nextSteps } from "./explain/next-steps.js";
export {
  exclusionWords,
  gradeWords,
  outcomeWords,
  reasonWords,
  statusWords,
} from "./explain/words.js";
export { AssessmentError } from "./issues/assessment-error.js";
export { formatIssue } from "./issues/format-issue.js";
export { nearestName } from "./issues/nearest-name.js";
export { quote } from "./issues/quote.js";
export type * from "./model/answer.js";
export { exclusionReasons, reasonCodes } from "./model/answer.js";
export type * from "./model/assessment.js";
export { type Collection, collect, type Reject } from "./model/collection.js";
export { type Grade, weakestGrade } from "./model/grade.js";
export type * from "./model/issue.js";
export type * from "./model/profile.js";
export { stages, yearGroups } from "./model/profile.js";
export type * from "./model/result.js";
export type * from "./model/rubric.js";
export { type AttainablePercent, attainablePercents } from "./percents/attainable-percents.js";
export {
  type BenchmarkPercents,
  safeScoreBenchmarkPercents,
  scoreBenchmarkPercents,
} from "./percents/score-benchmark-percents.js";
export { isAsked } from "./profile/is-asked.js";
export { stagesOf } from "./profile/stages-of.js";
export type { AcceptedCell } from "./questions/accepted-cells.js";
export { type Question, questionsFor } from "./questions/questions-for.js";
export { type SafeResult, safeScoreAssessment, scoreAssessment } from "./score/score-assessment.js";
export { shareLevels } from "./score/share-levels.js";
export { version } from "./version.js";
export { withWording } from "./wording/with-wording.js";
