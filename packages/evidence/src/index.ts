export type * from "./benchmark-3/benchmark-3.js";
export { describeMeasure, type MeasureWords } from "./explain/describe-measure.js";
export { explainMeasure } from "./explain/explain-measure.js";
export { type ExpandedActivities, expandActivities } from "./groups/expand-activities.js";
export { type Dimension, dimensions } from "./measure/dimensions.js";
export type * from "./measure/group-table.js";
export { measure, type SafeMeasurement, safeMeasure } from "./measure/measure.js";
export { MeasureError } from "./measure/measure-error.js";
export type { MeasureIssue, MeasureIssueCode } from "./measure/measure-issue.js";
export type * from "./measure/measure-options.js";
export type * from "./measure/measurement.js";
export { toAssessment } from "./measure/to-assessment.js";
export { type MeaningfulRule, meaningfulRules } from "./measures/meaningful-tests.js";
export type * from "./measures/measure-data.js";
export { measures, measuresOf } from "./measures/measures.js";
export { measureSources } from "./measures/sources.js";
export { makePseudonyms, type Pseudonyms } from "./pseudonyms/make-pseudonyms.js";
export { pseudonymiseRecords } from "./pseudonyms/pseudonymise-records.js";
export {
  type Activity,
  type ActivityKind,
  activityKinds,
  type LearnerGroup,
  type MeaningfulTest,
  type OneLearner,
  type ProviderType,
} from "./records/activity.js";
export * from "./records/codes/index.js";
export type { FieldColumn } from "./records/definition/columns-of.js";
export type { Column, ColumnHolds, Field, Fields } from "./records/definition/field.js";
export type { FieldGroups } from "./records/definition/field-groups.js";
export type { Holds } from "./records/definition/holds.js";
export type { Destination, DestinationRoute } from "./records/destination.js";
export type { Exclusion } from "./records/exclusion.js";
export type { Guidance } from "./records/guidance.js";
export {
  type Learner,
  type LearnerField,
  learnerFieldNames,
  type MissingReason,
  type Programme,
} from "./records/learner.js";
export { type RecordKindName, recordColumns, recordKinds } from "./records/record-columns.js";
export { recordFields } from "./records/record-fields.js";
export type * from "./records/records.js";
export type * from "./records/when.js";
