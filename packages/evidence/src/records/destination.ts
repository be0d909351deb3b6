import { defineFields, type RecordOf } from "./definition/field.js";

/** The routes that destinations are shown by, in order. */
export const routes = [
  "education",
  "higher-education",
  "apprenticeship",
  "employment",
  "training",
  "supported-internship",
  "re-engagement",
  "not-in-education-employment-or-training",
  "other",
  "not-known",
] as const;

/** The fields of a destination. */
export const destinationFields = defineFields({
  learner: {
    holds: "identifier",
    column: "learner_id",
    required: true,
    says: "Whose destination it is, by the identifier that your files share",
  },
  kind: {
    holds: { oneOf: ["intended", "actual", "sustained"] },
    required: true,
    says: "Whether it was intended, found, or found to be sustained",
  },
  /** The day on which it held, or was found. */
  day: { holds: "day", column: "date", required: true, says: "The day of which it tells" },
  /** Such as `nccis`; the meaning of a code depends on its set. */
  codeSet: {
    holds: "any-case",
    required: true,
    says: "The set that the code belongs to",
    expected: "the set that the code belongs to, such as nccis",
  },
  code: {
    holds: "text",
    required: true,
    says: "The code of the destination",
    expected: "a code of the set, such as 230",
  },
  /** The route that the code stands for; absent where it is not established. */
  route: {
    holds: { oneOf: routes },
    says: "The kind of destination; follows from the code where its set is known",
  },
  /** Whether the young person agreed to be followed after 16. */
  consent: { holds: "flag", says: "Whether there is consent to use it" },
});

/**
 * Where a learner means to go or went. What was intended, what was found, and the official measure of
 * a sustained destination are different things and stay apart.
 */
export interface Destination extends RecordOf<typeof destinationFields> {}

/** The routes that destinations are shown by. */
export type DestinationRoute = (typeof routes)[number];
