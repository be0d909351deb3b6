import type { ExclusionReason, LevelRange, Share } from "./answer.js";
import type { Cohort, Institution } from "./assessment.js";
import type { Grade } from "./grade.js";
import type { Issue } from "./issue.js";
import type { CheckedProfile, Stage, YearGroup } from "./profile.js";
import type { ReasonCode } from "./rubric.js";

/** What an indicator or a criterion comes out as. */
export type Outcome =
  | "achieved"
  | "in-progress"
  | "not-achieved"
  | "unknown"
  | "not-applicable"
  | "unscored";

/** What a benchmark comes out as. */
export type Status =
  | "fully-achieved"
  | "partially-achieved"
  | "not-achieved"
  | "undetermined"
  | "not-applicable";

/** A scored assessment. JSON of this shape may gain fields, never lose them. */
export interface Result<Id extends string = string> extends ResultHeader {
  readonly resolution: "indicator";
  readonly benchmarks: readonly BenchmarkResult[];
  readonly criteria: readonly CriterionResult<Id>[];
  readonly indicators: readonly IndicatorResult<Id>[];
  /** Every question that does not apply, and why. */
  readonly notApplicable: readonly NotApplicable<Id>[];
  /** Every group of learners left out of a cohort, and why. */
  readonly excluded: readonly Excluded<Id>[];
  /** The score if nobody had been left out and nothing judged not applicable; given only where something was. */
  readonly withoutExclusions?: {
    readonly headline: Headline;
    readonly benchmarks: readonly BenchmarkResult[];
  };
}

/** A result made from eight published percentages, without the answers behind them. */
export interface PercentsResult extends ResultHeader {
  readonly resolution: "benchmark";
  readonly benchmarks: readonly BenchmarkResult<number | null>[];
  readonly criteria: readonly [];
  readonly indicators: readonly [];
  readonly notApplicable: readonly [];
  readonly excluded: readonly [];
  readonly withoutExclusions?: undefined;
}

/** What both kinds of result say of themselves. */
export interface ResultHeader {
  readonly schemaVersion: 1;
  readonly engine: { readonly name: string; readonly version: string };
  readonly rubric: {
    readonly id: string;
    readonly version: string;
    /** Which rules: those of the rubric itself, also where it is interpreted. */
    readonly digest?: string;
    /** Which rules they are as interpreted. */
    readonly resolvedDigest?: string;
  };
  readonly interpretations: readonly {
    readonly id: string;
    readonly version: string;
    readonly digest?: string;
  }[];
  /** The weakest grade of any rule or statement that the result rests on. */
  readonly grade: Grade;
  readonly assessment: {
    readonly id?: string;
    readonly state?: "draft" | "completed";
    readonly completedOn?: string;
  };
  readonly asAt?: string;
  readonly institution: Institution;
  /** The year groups and every stage that follows from them. */
  readonly profile: CheckedProfile & { readonly stages: readonly Stage[] };
  readonly cohort?: Cohort;
  readonly options: ScoreOptions;
  readonly headline: Headline;
  readonly issues: readonly Issue<string>[];
}

/** How many benchmarks are fully achieved: at least `min`, at most `max`, of those that apply. */
export interface Headline {
  /** The same as `min`: what is achieved for certain. */
  readonly fullyAchieved: number;
  readonly min: number;
  readonly max: number;
  /** Benchmarks that are not "not applicable". */
  readonly of: number;
}

/** One benchmark's score. `Points` is null only where a published percentage fits no number of points. */
export interface BenchmarkResult<Points extends number | null = number> {
  readonly number: number;
  readonly status: Status;
  /** The same as `min`: what is earned for certain. */
  readonly points: Points;
  readonly min: Points;
  readonly max: Points;
  readonly available: number;
  /** `min` of `available` in whole per cent, cut off; null when nothing is available. */
  readonly percent: number | null;
  /** `max` of `available` in whole per cent, cut off; null when nothing is available. */
  readonly percentMax: number | null;
  /** Scored questions: answered (wholly or in part), asked of this profile and applicable, in the rubric. */
  readonly coverage: {
    readonly answered: number;
    readonly applicable: number;
    readonly total: number;
  };
  /** Ids of its criteria. */
  readonly criteria: readonly string[];
}

/** One criterion's outcome. */
export interface CriterionResult<Id extends string = string> {
  readonly id: string;
  readonly outcome: Outcome;
  readonly indicators: readonly Id[];
}

/** One indicator's outcome. */
export interface IndicatorResult<Id extends string = string> {
  readonly id: Id;
  readonly outcome: Outcome;
  /** The level, where it is certain. */
  readonly level?: string;
  readonly share?: Share;
  readonly points: number;
  readonly min: number;
  readonly max: number;
  readonly available: number;
  readonly reason: Reason;
}

/** Why an indicator came out as it did, in codes and values; words are chosen when rendering. */
export type Reason =
  | { readonly code: "answered" }
  | { readonly code: "share"; readonly levels: LevelRange }
  | { readonly code: "percent"; readonly percent: number }
  | { readonly code: "level-range"; readonly levels: LevelRange }
  | { readonly code: "unanswered" }
  | NotApplicableReason;

/** Why a question does not apply. */
export type NotApplicableReason =
  | {
      readonly code: "phase-absent";
      readonly yearGroups?: readonly YearGroup[];
      readonly stages?: readonly Stage[];
    }
  /** What a middle school owes under the benchmark is not established. */
  | { readonly code: "middle-school" }
  | { readonly code: "empty-cohort" }
  | {
      readonly code: "judged";
      readonly reason: ReasonCode;
      readonly text?: string;
      readonly judgedBy?: string;
    };

/** A question that does not apply. */
export interface NotApplicable<Id extends string = string> {
  readonly indicator: Id;
  readonly reason: NotApplicableReason;
}

/** Learners left out of an indicator's cohort. */
export interface Excluded<Id extends string = string> {
  readonly indicator: Id;
  readonly learners: Partial<Readonly<Record<ExclusionReason, number>>>;
  readonly text?: string;
}

/** How to score; recorded in the result. */
export interface ScoreOptions {
  /** `reject` (the default): an answer that is wrong means no result. `unknown`: it counts as unknown, with a warning. */
  readonly onInvalid?: "reject" | "unknown";
}
