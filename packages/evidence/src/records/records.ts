import type { ExclusionReason } from "@career-benchmarks/core";
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

/** A learner left out of the cohort of some or all questions, with the reason. */
export interface Exclusion {
  readonly learner: string;
  readonly reason: ExclusionReason;
  /** The indicators that it concerns; absent means every one. */
  readonly indicators?: readonly string[];
  /** Needed for the reason `other`; says why and names nobody. */
  readonly text?: string;
}
