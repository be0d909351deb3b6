import type { Headline, Status } from "@career-benchmarks/core";
import type { MethodView } from "./result-view.js";

/** Several results side by side: institutions down, benchmarks across. */
export interface OverviewView {
  readonly title: string;
  /** How many results there are, and by which rubrics. */
  readonly sentences: readonly string[];
  /** Which benchmarks the fewest results fully achieve; without a full stop. */
  readonly finding: string;
  /** The benchmarks across. */
  readonly benchmarks: readonly { readonly number: number; readonly name: string }[];
  readonly rows: readonly OverviewRow[];
  /** For each benchmark, how many of the results it applies to are fully achieved, and undetermined. */
  readonly counts: readonly {
    readonly number: number;
    readonly fullyAchieved: string;
    readonly undetermined: string;
  }[];
  readonly rejects: RejectsView;
  /** How the results were scored, each rubric and version once. */
  readonly methods: readonly MethodView[];
}

/** One result of an overview. */
export interface OverviewRow {
  /** Its name in a link, from `pageNames`. */
  readonly page: string;
  readonly title: string;
  readonly asAt: string;
  /** The edition and setting, such as "2014 school", and what else tells the result apart. */
  readonly rubric: string;
  readonly headline: string;
  /** Such as "3 of 8" or "3 to 5 of 8". */
  readonly fullyAchieved: string;
  readonly counts: Headline;
  readonly cells: readonly OverviewCell[];
}

/** One benchmark of one result. */
export interface OverviewCell {
  readonly number: number;
  readonly status: Status;
  readonly words: string;
  readonly symbol: string;
  readonly percent: string;
  /** The same per cents as numbers; null when nothing is available. */
  readonly range: { readonly from: number; readonly to: number } | null;
}

/** The rows that could not be scored. */
export interface RejectsView {
  /** Such as "3 of 15 rows could not be scored"; empty when there are none. */
  readonly sentence: string;
  /** The first of them; none in a publication. */
  readonly rows: readonly RejectView[];
  /** Says how many more there are; empty when all are listed. */
  readonly more: string;
}

/** A row that could not be scored, and everything that is wrong with it. */
export interface RejectView {
  readonly place: string;
  readonly name: string;
  readonly reasons: readonly string[];
}
