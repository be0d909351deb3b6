import type { ReasonCode } from "./rubric.js";

/** What is known about an indicator, with level ids such as `most`; an absent answer means that nothing is known. */
export type Answer<Level extends string = string> =
  | boolean
  | Level
  | LevelRange<Level>
  | Share
  | StatedPercent
  | JudgedNotApplicable;

/** An answer known to lie between two levels, both included. */
export interface LevelRange<Level extends string = string> {
  readonly from: Level;
  readonly to: Level;
}

/** How many learners of a cohort; `count + unknown` is at most `of`, and `of` leaves out the excluded. */
export interface Share {
  readonly count: number;
  readonly of: number;
  /** Learners of whom it is not known. */
  readonly unknown?: number;
  /** Learners left out of the cohort, by reason. */
  readonly excluded?: Partial<Readonly<Record<ExclusionReason, number>>>;
  /** What `other` stands for in `excluded`. */
  readonly excludedText?: string;
}

/** A share of which the source gives only the per cent, taken at its face value. */
export interface StatedPercent {
  readonly percent: number;
}

/** A person's judgement that the question does not apply here. */
export interface JudgedNotApplicable {
  readonly notApplicable: {
    readonly reason: ReasonCode;
    /** Needed for the reason `other`. */
    readonly text?: string;
    readonly judgedBy?: string;
  };
}

/** Why a learner is left out of a cohort. */
export type ExclusionReason =
  | "plan-outcome"
  | "best-interests"
  | "medical"
  | "no-realistic-destination"
  | "no-consent"
  | "other";

/** Every reason for leaving a learner out of a cohort. */
export const exclusionReasons: readonly ExclusionReason[] = [
  "plan-outcome",
  "best-interests",
  "medical",
  "no-realistic-destination",
  "no-consent",
  "other",
];

/** Every reason for judging an indicator not applicable. */
export const reasonCodes: readonly ReasonCode[] = [
  "no-realistic-destination",
  "best-interests",
  "other",
];
