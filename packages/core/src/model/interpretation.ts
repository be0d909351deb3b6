import type { ReasonCode, Source, Sourced } from "./rubric.js";

/** A reading of the benchmarks for a context, laid over a rubric; it never adds or removes a criterion. */
export interface Interpretation {
  readonly id: string;
  /** Semantic version of the data. */
  readonly version: string;
  readonly title: string;
  /** Whom it is for, and on whose word. */
  readonly summary: string;
  /** Ids of the rubrics that it applies to. */
  readonly rubrics: readonly string[];
  readonly readings: readonly Interpreted[];
  /** Who decides which learners the result speaks of; absent where the rubric's own cohort stands. */
  readonly cohort?: CohortRule;
  readonly sources: readonly Source[];
  /** Which readings these are: see `digestOf`. */
  readonly digest?: string;
}

/**
 * How one criterion or indicator is read.
 *
 * What is said of a criterion's indicators (`notApplicable`, `emptyCohort`, `stagesForYearGroups`)
 * goes for each of them, unless the same interpretation says otherwise of the indicator itself.
 */
export interface Interpreted extends Sourced {
  /** The id of a criterion, such as 7.2, or of an indicator. */
  readonly target: string;
  /** The rubrics that have the target; absent means all that the interpretation applies to. */
  readonly rubrics?: readonly string[];
  /** The statement or question in other words. */
  readonly reword?: string;
  /** Set where the other words ask for less, so that an audit can say so. */
  readonly easier?: true;
  /** What to bear in mind, shown beside the statement or question. */
  readonly note?: string;
  /** Reasons for which the indicators may be judged not applicable, in place of the rubric's own. */
  readonly notApplicable?: { readonly allowed: readonly ReasonCode[] };
  /** Whether a cohort of nobody makes the indicators not applicable; coverage scales only. */
  readonly emptyCohort?: true;
  /**
   * Whether a question for year groups is also asked where year groups are not used (`X`) and a
   * stage of those year groups is present. Named year groups count as before.
   */
  readonly stagesForYearGroups?: true;
}

/** Who decides which learners a result speaks of. */
export interface CohortRule extends Sourced {
  readonly statement: string;
  /** Whether the result must state its cohort: size, of how many, and why. */
  readonly required: boolean;
}

/** An interpretation that a rubric has been read through. */
export interface AppliedInterpretation {
  readonly id: string;
  readonly version: string;
  readonly digest?: string;
}
