import { defineFields, type RecordOf } from "./definition/field.js";

/** The kinds of activity. */
export const activityKinds = [
  "employer-encounter",
  "workplace-experience",
  "provider-encounter",
  "labour-market-information",
  "curriculum-link",
] as const;

const providerTypes = [
  "sixth-form",
  "college",
  "training-provider",
  "apprenticeship-provider",
  "university",
  "other",
] as const;

const oneLearnerFields = defineFields({
  learner: { holds: "text", required: true, says: "The learner who took part" },
  /** Set where a group was expanded and nobody can tell whether this learner belonged to it then. */
  uncertain: { holds: "flag", says: "Whether nobody can tell that the learner took part" },
});

const groupFields = defineFields({
  yearGroups: { holds: { listOf: "year-group" }, says: "The year groups of the group" },
  stages: { holds: { listOf: "stage" }, says: "The key stages of the group" },
  /** Named members; with no condition at all, everyone on roll. */
  learners: { holds: { listOf: "text" }, says: "The learners of the group" },
  /** Members of the group who were not there. */
  absent: { holds: { listOf: "text" }, says: "Who of the group was not there" },
});

/** The fields of an activity; who took part and when take several columns of a file. */
export const activityFields = defineFields({
  /** Who took part: one learner, or a group that is expanded before measuring. */
  who: {
    holds: {
      either: [
        { fields: oneLearnerFields, expected: "one learner" },
        { fields: groupFields, expected: "a group, whose conditions are lists" },
      ],
    },
    required: true,
    says: "Who took part",
    columns: {
      learner_id: {
        holds: "identifiers",
        says: "Who took part; either this or group",
        expected: "one identifier, or several separated by spaces",
        strict: true,
      },
      group: {
        holds: "learner-group",
        says: "Who took part, as the group was on that day; either this or learner_id",
        strict: true,
      },
      absent: {
        holds: "identifiers",
        says: "Who of the group was not there",
        expected: "identifiers of the group's absentees, separated by spaces",
        strict: true,
      },
    },
  },
  kind: { holds: { oneOf: activityKinds }, required: true, says: "What took place" },
  when: {
    holds: "when",
    required: true,
    says: "When it took place",
    columns: {
      date: { holds: "day", says: "The day; either this or academic_year", strict: true },
      academic_year: {
        holds: "academic-year",
        says: "The academic year, where the day is not known",
        strict: true,
      },
    },
  },
  /** Whom a provider encounter was with. */
  provider: { holds: { oneOf: providerTypes }, says: "The kind of provider that was met" },
  /** The subject of a curriculum link, or through which an encounter took place. */
  subject: {
    holds: "any-case",
    says: "The subject of a curriculum link, or through which an encounter took place",
    expected: "a subject",
  },
  mode: { holds: { oneOf: ["in-person", "virtual", "mixed"] }, says: "How people met" },
  hours: { holds: "amount", says: "How long it took" },
  /** Whether it was a visit to the provider. */
  visit: { holds: "flag", says: "Whether the learners went to the provider" },
  /** For information: whether it was used for a decision, and not only reached. */
  used: {
    holds: "flag",
    says: "Whether information was used for a decision, and not only reached the learner",
  },
  /**
   * Whether it was meaningful, or which of the tests of a meaningful encounter were met; absent
   * means that nobody wrote it down.
   */
  meaningful: {
    holds: { either: ["flag", { listOf: "name" }] },
    says: "Whether it was meaningful, or which tests of that were met",
    expected: "yes, no, or the tests that were met, separated by spaces",
  },
});

/** Something that learners took part in. */
export interface Activity extends RecordOf<typeof activityFields> {
  readonly who: OneLearner | LearnerGroup;
  readonly meaningful?: boolean | readonly MeaningfulTest[];
}

/** One learner who took part. */
export interface OneLearner extends RecordOf<typeof oneLearnerFields> {}

/** Learners who took part together; each present condition must hold at the time of the activity. */
export interface LearnerGroup extends RecordOf<typeof groupFields> {}

/** A kind of activity, which the records may be complete for. */
export type ActivityKind = (typeof activityKinds)[number];

/** Whom a provider encounter is with. */
export type ProviderType = (typeof providerTypes)[number];

/**
 * A test of the 2025 edition for a meaningful encounter or experience, by its short name:
 *
 * - all kinds: `purpose`, `outcomes`, `two_way`, `reflection`
 * - `workplace-experience` also: `range_of_people`, `task`, `feedback`
 * - `provider-encounter` also: `about_provider`, `learning_there`
 *
 * Case does not matter, nor whether words are joined by `_` or `-`.
 */
export type MeaningfulTest = string;
