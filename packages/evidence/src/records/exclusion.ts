import { exclusionReasons } from "@career-benchmarks/core";
import { defineFields, type RecordOf } from "./definition/field.js";

/** The fields of an exclusion. */
export const exclusionFields = defineFields({
  learner: {
    holds: "identifier",
    column: "learner_id",
    required: true,
    says: "Who is left out, by the identifier that your files share",
  },
  reason: {
    holds: { oneOf: exclusionReasons },
    required: true,
    says: "Why the learner is left out",
  },
  /** The indicators that it concerns; absent means every one. */
  indicators: {
    holds: { listOf: "text" },
    says: "The questions whose cohort the learner is left out of",
    expected: "ids of questions, separated by spaces; empty means every one",
    strict: true,
    emptyMeansAll: true,
  },
  /** Needed for the reason `other`; says why and names nobody. */
  text: {
    holds: "text",
    says: "What the reason other stands for; names nobody",
    expected: "what other stands for",
  },
});

/** A learner left out of the cohort of some or all questions, with the reason. */
export interface Exclusion extends RecordOf<typeof exclusionFields> {}
