export { isIsoDate } from "./check/check-date.js";
export { chooseRubric } from "./choose-rubric/choose-rubric.js";
export type * from "./choose-rubric/rubric-choice.js";
export { compareResults } from "./compare/compare-results.js";
export type * from "./compare/comparison.js";
export { defineRubric, type SafeRubric, safeDefineRubric } from "./define/define-rubric.js";
export { RubricError } from "./define/rubric-error.js";
export type { RubricIssue, RubricIssueCode } from "./define/rubric-issue.js";
export { type ScaledDetails, withScales } from "./define/with-scales.js";
export { checkMatch } from "./explain/check-match.js";
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
export { type AggregateOptions, aggregate } from "./institutions/aggregate.js";
export {
  type CombinedSites,
  type CombineRule,
  combineSites,
} from "./institutions/combine-sites.js";
export type { GroupKey, GroupLabel } from "./institutions/group-labels.js";
export type * from "./institutions/summary.js";
export type * from "./interpretation/audit.js";
export { auditInterpretation } from "./interpretation/audit-interpretation.js";
export { interpret, type SafeInterpretation, safeInterpret } from "./interpretation/interpret.js";
export {
  InterpretationError,
  type InterpretationIssue,
  type InterpretationIssueCode,
} from "./interpretation/interpretation-error.js";
export { formatRubricId, parseRubricId, type RubricIdParts } from "./interpretation/rubric-id.js";
export { AssessmentError, isAssessmentError } from "./issues/assessment-error.js";
export { escapeText } from "./issues/escape-text.js";
export { formatIssue } from "./issues/format-issue.js";
export { formatIssues } from "./issues/format-issues.js";
export { InputError } from "./issues/input-error.js";
export { nearestName } from "./issues/nearest-name.js";
export { quote } from "./issues/quote.js";
export type * from "./model/answer.js";
export { exclusionReasons, reasonCodes } from "./model/answer.js";
export type * from "./model/assessment.js";
export { type Collection, collect, type Reject } from "./model/collection.js";
export { type Grade, weakestGrade } from "./model/grade.js";
export type * from "./model/interpretation.js";
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
export { whyNotAsked } from "./profile/why-not-asked.js";
export type { AcceptedCell } from "./questions/accepted-cells.js";
export { type Question, questionsFor } from "./questions/questions-for.js";
export { type SafeResult, safeScoreAssessment, scoreAssessment } from "./score/score-assessment.js";
export { shareLevels } from "./score/share-levels.js";
export { academicYear, academicYearDays, isAcademicYear } from "./time/academic-year.js";
export { firstDay, lastDay } from "./time/day-span.js";
export { daysBetween } from "./time/days-between.js";
export { type EditionInForce, editionInForce } from "./time/edition-in-force.js";
export { editionOf } from "./time/edition-of.js";
export { type EditionPeriod, editionPeriods } from "./time/edition-periods.js";
export type * from "./time/evaluation.js";
export { type EvaluationsAt, evaluationAt } from "./time/evaluation-at.js";
export { snapshotDates, snapshotDays } from "./time/snapshot-dates.js";
export { timeSources } from "./time/sources.js";
export type { EvaluationOptions, EvaluationWindow } from "./time/window.js";
export { version } from "./version.js";
export { withWording } from "./wording/with-wording.js";
