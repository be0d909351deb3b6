import { defineFields, type RecordOf } from "./definition/field.js";

/** The fields of a meeting with a careers adviser. */
export const guidanceFields = defineFields({
  learner: {
    holds: "identifier",
    column: "learner_id",
    required: true,
    says: "Who met an adviser, by the identifier that your files share",
  },
  day: { holds: "day", column: "date", required: true, says: "The day of the meeting" },
  /** The level of the adviser's qualification, such as 6; absent when not recorded. */
  adviserLevel: {
    holds: "amount",
    says: "The level of the adviser's qualification",
    expected: "the level of the adviser's qualification, such as 6",
  },
  adviceRecorded: {
    holds: "flag",
    says: "Whether the advice was recorded; what was said has no place here",
  },
  decisionsRecorded: { holds: "flag", says: "Whether the decisions were recorded" },
  /** Whether the learner can get at the record. */
  sharedWithLearner: { holds: "flag", says: "Whether the record was shared with the learner" },
});

/** A meeting with a careers adviser; what was said is not part of it. */
export interface Guidance extends RecordOf<typeof guidanceFields> {}
