import { activityFields } from "./activity.js";
import { destinationFields } from "./destination.js";
import { exclusionFields } from "./exclusion.js";
import { guidanceFields } from "./guidance.js";
import { learnerFields } from "./learner.js";

/** The fields of each kind of record, in the order in which files of them are usually made. */
export const recordFields = {
  learners: learnerFields,
  activities: activityFields,
  guidance: guidanceFields,
  destinations: destinationFields,
  exclusions: exclusionFields,
} as const;
