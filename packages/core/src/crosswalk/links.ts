import type { Source, Sourced } from "../model/rubric.js";

/** What becomes of a criterion from one edition to the other; `narrowed` is `widened` looked at from behind. */
export type Relation = "unchanged" | "widened" | "narrowed" | "replaced" | "new" | "dropped";

/**
 * How much the later question asks, next to the earlier one.
 *
 * - `same`: whoever fulfils one fulfils the other
 * - `more`: whoever fulfils the later one fulfils the earlier one, but not the other way round
 * - `less`: whoever fulfils the earlier one fulfils the later one, but not the other way round
 * - `both`: it asks more in one respect and less in another
 * - `not-comparable`: it is asked of other learners or in other units, or has no counterpart
 */
export type Demand = "same" | "more" | "less" | "both" | "not-comparable";

/** Criteria of two editions that belong together; one side is empty where nothing corresponds. */
export interface CriterionLink extends Sourced {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly relation: Relation;
  /** What differs, true whichever way it is read. */
  readonly statement: string;
}

/** Indicators of two editions that belong together; the demand holds between each and each. */
export interface IndicatorLink extends Sourced {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly demand: Demand;
  /** What differs, true whichever way it is read. */
  readonly statement: string;
}

/**
 * How two editions relate: every criterion and every indicator of both, each once on its side.
 *
 * A link's grade is that of our comparison; what each side states has the grade that its rubric gives.
 */
export interface Crosswalk {
  /** Ids of rubrics. */
  readonly from: string;
  readonly to: string;
  /** What to bear in mind, where the pair is not one edition and its successor. */
  readonly note?: string;
  readonly criteria: readonly CriterionLink[];
  readonly indicators: readonly IndicatorLink[];
  readonly sources: readonly Source[];
}
