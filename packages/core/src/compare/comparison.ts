import type { Grade } from "../model/grade.js";
import type { Headline, Outcome, Reason, ResultHeader, Status } from "../model/result.js";

/**
 * What became of something: `better` or `worse` only where the two ranges do not overlap, `same` only
 * where both are certain, and otherwise `unknown`.
 */
export type Change = "better" | "worse" | "same" | "unknown";

/** A value in the first result and in the second. */
export interface FromTo<T> {
  readonly from: T;
  readonly to: T;
}

/** Two results side by side: what changed, and why. */
export interface Comparison<Id extends string = string> {
  readonly rubric: FromTo<ResultHeader["rubric"]>;
  readonly interpretations: FromTo<ResultHeader["interpretations"]>;
  readonly asAt: FromTo<string | undefined>;
  /** The weaker grade of the two results. */
  readonly grade: Grade;
  /** Whether they answer different rubrics, so that no difference is better or worse. */
  readonly seriesBreak: boolean;
  /** Says what a series break means; given where there is one. */
  readonly statement?: string;
  /** What to bear in mind. */
  readonly caveats: readonly Caveat[];
  readonly headline: FromTo<Headline> & { readonly change: Change };
  /** In order of number. */
  readonly benchmarks: readonly BenchmarkChange<Id>[];
  /** In the rubric's order; none unless both results have the same rules and the answers behind them. */
  readonly criteria: readonly CriterionChange<Id>[];
  /** In the rubric's order; none unless both results have the same rules and the answers behind them. */
  readonly indicators: readonly IndicatorChange<Id>[];
}

/** Points as a range, of those available. */
export interface PointsRange {
  readonly min: number | null;
  readonly max: number | null;
  readonly available: number;
  readonly percent: number | null;
  readonly percentMax: number | null;
}

/** What became of a benchmark. */
export interface BenchmarkChange<Id extends string = string> {
  readonly number: number;
  readonly change: Change;
  /** A benchmark that one of the rubrics does not have is undefined there. */
  readonly status: FromTo<Status | undefined>;
  readonly points: FromTo<PointsRange | undefined>;
  /** The indicators that differ, and so explain it. */
  readonly because: readonly Id[];
}

/** What became of a criterion. */
export interface CriterionChange<Id extends string = string> {
  readonly id: string;
  readonly change: Change;
  readonly outcome: FromTo<Outcome>;
  /** The indicators that differ, and so explain it. */
  readonly because: readonly Id[];
}

/** What became of an indicator. */
export interface IndicatorChange<Id extends string = string> {
  readonly id: Id;
  readonly change: Change;
  readonly outcome: FromTo<Outcome>;
  /** The level, where it is certain. */
  readonly level: FromTo<string | undefined>;
  readonly points: FromTo<{
    readonly min: number;
    readonly max: number;
    readonly available: number;
  }>;
  readonly reason: FromTo<Reason>;
}

/** What to bear in mind when two results stand side by side. */
export type Caveat =
  | "different-rubric"
  | "different-version"
  | "different-interpretations"
  | "different-institution"
  | "different-site"
  | "different-profile"
  | "different-cohort"
  | "different-options"
  | "different-resolution"
  | "draft";
