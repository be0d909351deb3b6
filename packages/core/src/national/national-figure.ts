import type { Grade } from "../model/grade.js";
import type { Sourced } from "../model/rubric.js";

/** When a figure is of. */
export interface Period {
  /** As published, such as `2018/19` or `March 2020`. */
  readonly label: string;
  /** The academic year it belongs to; absent where it is of a calendar year. */
  readonly academicYear?: string;
  /** How well it is founded that the figure is of this period. */
  readonly grade: Grade;
  /** What that rests on, where it is not stated with the figure. */
  readonly note?: string;
}

/** Shares of institutions with one status, benchmark by benchmark. */
export interface NationalShares extends Sourced {
  readonly period: Period;
  readonly population: string;
  /** How many institutions, where published. */
  readonly n?: number;
  /** How many at least, where no more than that is published. */
  readonly moreThan?: number;
  readonly status: "fully-achieved" | "partially-achieved" | "not-achieved";
  /** Per cent of institutions by benchmark, 1 to 8; null where not published or not established. */
  readonly percents: readonly (number | null)[];
  readonly note?: string;
}

/** One published number. */
export interface Figure extends Sourced {
  readonly value: number;
  /** How the publisher gives it, where not as the number itself. */
  readonly given?: string;
}

/** The headline of a period: how many benchmarks institutions fully achieve. */
export interface NationalHeadline {
  readonly period: Period;
  readonly population: string;
  /** How many institutions. */
  readonly n?: Figure;
  /** Per cent of the institutions that could take part. */
  readonly coveragePercent?: Figure;
  /** The mean number of benchmarks fully achieved, of eight. */
  readonly mean?: Figure;
  /** Per cent of institutions that fully achieve all eight. */
  readonly allEightPercent?: Figure;
  /** Per cent of institutions that fully achieve six or more. */
  readonly sixOrMorePercent?: Figure;
  /** Per cent of institutions that fully achieve none. */
  readonly nonePercent?: Figure;
}

/** Any other published figure. */
export type NationalFigure = Sourced & {
  readonly period: Period;
  readonly population: string;
  /** How many institutions, where published. */
  readonly n?: number;
  /** What is counted or measured. */
  readonly measure: string;
  /** Set where the public page that carries the figure is not the publisher's own. */
  readonly reproduced?: true;
  readonly note?: string;
} & (
    | {
        readonly unit: "percent" | "mean" | "mean-change" | "count";
        readonly value: number;
        /** The upper end, where a range is published. */
        readonly valueTo?: number;
        /** How exactly it is given; absent means as the number itself. */
        readonly given?: "about" | "over" | "nearly";
      }
    | { readonly unit: "benchmark-numbers"; readonly values: readonly number[] }
  );
