import type { Answers, ExclusionReason, Grade, Profile, Share } from "@career-benchmarks/core";
import type { Benchmark3 } from "../benchmark-3/benchmark-3.js";
import type { Measure } from "../measures/measure-data.js";
import type { Enrolment } from "../records/codes/enrolment.js";
import type { IsoDay } from "../records/when.js";
import type { Dimension } from "./dimensions.js";
import type { GroupTable, LearnerPattern } from "./group-table.js";
import type { MeasureIssue } from "./measure-issue.js";
import type { CompleteKind } from "./measure-options.js";

/** What was measured of a rubric's coverage questions. Plain data that names no learner. */
export interface Measurement<Id extends string = string> {
  readonly rubric: { readonly id: string; readonly version: string };
  readonly asAt: IsoDay;
  /** What was taken for granted. */
  readonly options: {
    readonly complete: readonly { readonly kind: CompleteKind; readonly since?: IsoDay }[];
    readonly assumeMeaningful: boolean;
    readonly groupBy: readonly Dimension[];
  };
  /** The weakest grade of the measures used. */
  readonly grade: Grade;
  /** The year groups and stages of the learners on roll. */
  readonly profile: Profile;
  readonly roll: Roll;
  /** For each coverage question that is asked of the profile. */
  readonly indicators: readonly MeasuredIndicator<Id>[];
  /** The shares that can be scored, by indicator; a cohort of nobody is left out where it is no answer. */
  readonly answers: Answers<Id, never>;
  /** The shares of each group, a table for each dimension asked for; not yet protected. */
  readonly groups: readonly GroupTable[];
  readonly benchmark3: Benchmark3;
  /**
   * What all these tables are sums of, for protecting them together. Most patterns are those of one
   * learner: never write them anywhere.
   */
  readonly patterns: readonly LearnerPattern[];
  /** Warnings and information; an error gives no measurement. */
  readonly issues: readonly MeasureIssue[];
}

/** Which learners of the file count, and what was left aside. */
export interface Roll {
  readonly learners: number;
  readonly onRoll: number;
  /** By enrolment status, of those on roll; `M` and `S` count elsewhere as well. */
  readonly enrolment: Partial<Readonly<Record<Enrolment | "unknown", number>>>;
  readonly outside: Partial<Readonly<Record<RollReason, number>>>;
}

/** Why a learner of the file is not on roll. */
export type RollReason = "guest" | "previous" | "left" | "not-yet-joined";

/** The share of one question, and how it came about. */
export interface MeasuredIndicator<Id extends string = string> {
  readonly indicator: Id;
  readonly share: Share;
  readonly explanation: MeasureExplanation;
}

/** How a share came about, as counts. `met + missed + unknown` is the size of the cohort. */
export interface MeasureExplanation {
  /** Absent where the question has no measure. */
  readonly measure?: Measure;
  readonly cohort: number;
  readonly met: number;
  readonly missed: number;
  /** Of whom it is not known, by the first reason that stands in the way. */
  readonly unknown: Partial<Readonly<Record<UnknownReason, number>>>;
  readonly excluded: Partial<Readonly<Record<ExclusionReason, number>>>;
  /** The learners of the file who are not in the cohort. */
  readonly outside: Partial<Readonly<Record<OutsideReason, number>>>;
  readonly assumedMeaningful?: true;
}

/** Why a learner on the file is not in a cohort. */
export type OutsideReason =
  | RollReason
  | "other-phase"
  | "not-considering"
  | "occupational"
  | "programme-not-ending"
  | "programme-not-begun";

/** Why it is not known of a learner, most telling first. */
export type UnknownReason =
  | "no-measure"
  | "year-group-unknown"
  | "intention-unknown"
  | "programme-unknown"
  | "subjects-not-stated"
  | "participation-uncertain"
  | "provider-not-recorded"
  | "subject-not-recorded"
  | "mode-not-recorded"
  | "visit-not-recorded"
  | "use-not-recorded"
  | "adviser-level-not-recorded"
  | "meaningful-not-recorded"
  | "hours-not-recorded"
  | "start-unknown"
  | "records-not-complete"
  | "no-records";
