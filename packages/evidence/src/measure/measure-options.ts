import type { Stage, YearGroup } from "@career-benchmarks/core";
import type { ActivityKind } from "../records/activity.js";
import type { Exclusion } from "../records/exclusion.js";
import type { IsoDay } from "../records/when.js";
import type { Dimension } from "./dimensions.js";

/** A kind of record that may be declared complete: whoever has none had none. */
export type CompleteKind = ActivityKind | "guidance" | "destinations";

/** A kind that is complete, from the first record on or since a day. */
export type Completeness = CompleteKind | { readonly kind: CompleteKind; readonly since?: IsoDay };

/** Which subjects learners are taught; without year groups and stages, all of them. */
export interface SubjectsTaught {
  readonly subjects: readonly string[];
  readonly yearGroups?: readonly YearGroup[];
  readonly stages?: readonly Stage[];
}

/** How to measure. */
export interface MeasureOptions {
  /** The day on which learners are counted, and the last on which anything counts. */
  readonly asAt: IsoDay;
  /** The kinds for which a learner without a record was not reached; for every other it is not known. */
  readonly complete?: readonly Completeness[];
  /** Learners left out of the cohorts of questions, each with a reason. */
  readonly exclude?: readonly Exclusion[];
  /** Show the same shares by group. */
  readonly groupBy?: readonly Dimension[];
  /** Take an activity of which nobody wrote down whether it was meaningful to have been so. */
  readonly assumeMeaningful?: boolean;
  /** What is taught, for questions that ask for every subject. */
  readonly subjects?: readonly SubjectsTaught[];
}
