import type { Sourced, Stage } from "@career-benchmarks/core";
import type { ActivityKind, ProviderType } from "../records/activity.js";

/** How learner records answer one coverage question: who counts, what counts, how often and when. */
export interface Measure extends Sourced {
  /** The id of the indicator that it answers. */
  readonly indicator: string;
  /** The ids of the rubrics that ask it so. */
  readonly rubrics: readonly string[];
  /** Set where it stands in for the plain measure when the rubric is read through this interpretation. */
  readonly interpretation?: string;
  readonly cohort: MeasureCohort;
  readonly window: MeasureWindow;
  /** Each must be met. */
  readonly needs: readonly MeasureNeed[];
  /** What we had to decide to read the question so. */
  readonly reading: string;
}

/**
 * Who counts, of those on roll at the date.
 *
 * - `everyone`: every learner
 * - `from-year-7`: every learner but those below year 7
 * - `year-group`: the learners of a year group
 * - `stage`: the learners of a key stage
 * - `end-of-stage`: those in the last year of a key stage
 * - `end-of-lowest-stage`: those in the last year of the lowest key stage that the institution has
 * - `end-of-programme`: those whose programme ends in the academic year
 */
export type MeasureCohort = (
  | { readonly who: "everyone" | "from-year-7" | "end-of-lowest-stage" | "end-of-programme" }
  | { readonly who: "year-group"; readonly yearGroup: number }
  | { readonly who: "stage" | "end-of-stage"; readonly stage: Stage }
) & {
  /** Of these, only those who intend to go there. */
  readonly considering?: "higher-education";
  /** Of these, only those whose programme leads to no particular occupation. */
  readonly occupational?: false;
};

/**
 * When it must have happened; never before a learner joined nor after the date.
 *
 * - `this-year`: in the academic year of the date
 * - `every-year`: in each academic year from year 7
 * - `so-far`: at any time from year 7
 * - `stage`: since the cohort's key stage began
 * - `programme`: since the programme began
 * - `every-year-of-programme`: in each academic year of the programme
 */
export type MeasureWindow =
  | "this-year"
  | "every-year"
  | "so-far"
  | "stage"
  | "programme"
  | "every-year-of-programme";

/** The kinds of records that a measure counts. */
export type CountedKind = ActivityKind | "guidance";

/** What must be on record, and how much of it. */
export interface MeasureNeed {
  readonly kinds: readonly CountedKind[];
  readonly that?: Qualities;
  readonly atLeast: Amount;
}

/** So many times, with so many kinds of provider, for so many hours, or once in every subject taught. */
export type Amount =
  | { readonly times: number }
  | { readonly providers: number }
  | { readonly hours: number }
  | { readonly everySubject: true };

/** What a record must say to count; where it does not say, the learner is not known to have been reached. */
export interface Qualities {
  readonly provider?: readonly ProviderType[];
  /** Any of these names of a subject. */
  readonly subject?: readonly string[];
  /** It took place through a subject. */
  readonly throughCurriculum?: true;
  /** In person, or in person combined with virtual. */
  readonly inPerson?: true;
  readonly visit?: true;
  readonly used?: true;
  readonly adviserLevel?: number;
  readonly meaningful?: true;
}
