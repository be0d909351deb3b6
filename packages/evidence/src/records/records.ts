import type { Activity } from "./activity.js";
import type { Destination } from "./destination.js";
import type { Guidance } from "./guidance.js";
import type { Learner } from "./learner.js";

/** The records of one institution; an absent list means that there is no such file at all. */
export interface Records {
  readonly learners: readonly Learner[];
  readonly activities?: readonly Activity[];
  readonly guidance?: readonly Guidance[];
  readonly destinations?: readonly Destination[];
}
