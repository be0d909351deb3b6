import type { institutionIssues } from "../issue-tables/institution-issues.js";
import type { sharedIssues } from "../issue-tables/shared-issues.js";
import type { Institution } from "../model/assessment.js";
import type { Grade } from "../model/grade.js";
import type { Issue } from "../model/issue.js";
import type { BenchmarkResult, Headline } from "../model/result.js";
import type { Edition } from "../model/rubric.js";

/** What {@link aggregate} reads of a result; either kind of result has it, and so have combined sites. */
export interface Aggregable {
  readonly rubric: { readonly id: string; readonly version: string };
  readonly grade: Grade;
  readonly asAt?: string;
  readonly assessment?: { readonly completedOn?: string };
  readonly institution: Institution;
  readonly headline: Headline;
  readonly benchmarks: readonly Pick<BenchmarkResult<number | null>, "number" | "status">[];
  readonly withoutExclusions?: unknown;
}

/** What many results come to; editions stay apart. */
export interface Aggregate {
  /** How many results; sites and repeated evaluations count as they are given. */
  readonly n: number;
  /** Given where the institutions expected to report were named. */
  readonly reporting?: Reporting;
  readonly editions: readonly EditionSummary[];
  /** Given where a grouping was asked for: by label, results without one last. */
  readonly groups?: readonly GroupSummary[];
  readonly issues: readonly Issue<AggregateIssueCode>[];
}

/** Who has reported, of those expected to. */
export interface Reporting {
  readonly expected: number;
  readonly reported: number;
  /** Those that were expected and have no result, in the order given. */
  readonly missing: readonly Institution[];
  /** Those that have a result and were not expected. */
  readonly unexpected: readonly Institution[];
}

/** What the results with one label come to. */
export interface GroupSummary {
  /** Null for the results without a label. */
  readonly label: string | null;
  readonly n: number;
  readonly editions: readonly EditionSummary[];
}

/** What the results of one edition come to. */
export interface EditionSummary {
  /** Null where the rubric's id tells none: such a rubric is never pooled with another. */
  readonly edition: Edition | null;
  readonly rubrics: readonly {
    readonly id: string;
    readonly version: string;
    readonly n: number;
  }[];
  readonly n: number;
  /** The weakest grade of any of the results. */
  readonly grade: Grade;
  /** How many leave learners out, or rest on a judgement that something is not applicable. */
  readonly withExclusions: number;
  /** Every result counts here once in each benchmark. */
  readonly benchmarks: readonly BenchmarkCounts[];
  /** The results to which all eight benchmarks apply. */
  readonly eight: HeadlineSummary;
  /** The others, by how many apply; they enter neither the mean of eight nor "all eight". */
  readonly fewer: readonly HeadlineSummary[];
}

/** How many results have which status on a benchmark; the five add up to `n`. */
export interface BenchmarkCounts {
  readonly number: number;
  readonly n: number;
  readonly fullyAchieved: number;
  readonly partiallyAchieved: number;
  readonly notAchieved: number;
  readonly undetermined: number;
  readonly notApplicable: number;
}

/** The headlines of results to which the same number of benchmarks apply. */
export interface HeadlineSummary {
  /** How many benchmarks apply to each. */
  readonly of: number;
  readonly n: number;
  /** Benchmarks fully achieved, added up: divide by `n` for the exact mean. */
  readonly sum: Bounds<number>;
  /** The mean with two decimals, cut off and not rounded; null when there is no result. */
  readonly mean: Bounds<string> | null;
  /** How many results fully achieve 0, 1, 2 … benchmarks, at least and at most. */
  readonly distribution: Bounds<readonly number[]>;
  /** How many fully achieve every benchmark that applies. */
  readonly all: Bounds<number>;
}

/** What is certain, and what is possible. */
export interface Bounds<T> {
  readonly min: T;
  readonly max: T;
}

/** The codes of the issues that {@link aggregate} raises. */
export type AggregateIssueCode =
  | Extract<keyof typeof institutionIssues, "expected-repeated" | "institution-repeated">
  | Extract<keyof typeof sharedIssues, "edition-unknown" | "institution-maybe-same">;
