import type { IsoDay } from "./when.js";

/** A meeting with a careers adviser; what was said is not part of it. */
export interface Guidance {
  readonly learner: string;
  readonly day: IsoDay;
  /** The level of the adviser's qualification, such as 6; absent when not recorded. */
  readonly adviserLevel?: number;
  readonly adviceRecorded?: boolean;
  readonly decisionsRecorded?: boolean;
  /** Whether the learner can get at the record. */
  readonly sharedWithLearner?: boolean;
}
