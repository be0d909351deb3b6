/**
 * How many learners of each group, for one or more measures, before any protection.
 *
 * The shape is that of `GroupTable` in `@career-benchmarks/disclosure`, which protects it. The groups
 * share nobody and together are everyone, so the counts add up to those of the whole.
 */
export interface GroupTable {
  readonly title: string;
  readonly dimension: string;
  readonly groups: readonly TableLabel[];
  readonly measures: readonly TableLabel[];
  readonly cells: readonly GroupCount[];
  readonly whole: readonly WholeCount[];
  /**
   * Measures whose numbers make each other up, such as a key stage and its years (`sizes`), or routes
   * and what is known (`numbers`): a group that is withheld in one is withheld in all of them.
   * `outcomes` are those where one answer of a learner tells of another, such as used and reached.
   */
  readonly nested?: {
    readonly sizes?: readonly (readonly string[])[];
    readonly numbers?: readonly (readonly string[])[];
    readonly outcomes?: readonly (readonly string[])[];
  };
}

/**
 * Learners who are alike in everything that the tables say: what the tables are sums of.
 *
 * It names nobody, yet most patterns are those of one learner: it is for protecting the tables, and
 * never to be written anywhere.
 */
export interface LearnerPattern {
  /** The id of their group, for each dimension. */
  readonly groups: Readonly<Record<string, string>>;
  /** By measure; absent where they are known not to be asked, such as in another year group. */
  readonly outcomes: Readonly<Record<string, LearnerOutcome>>;
  readonly learners: number;
}

/**
 * What a measure found: among those it counts, among the rest, not known, left out of it, or not
 * asked because of another answer (`unasked`), such as the record of a meeting that never was.
 */
export type LearnerOutcome = "count" | "complement" | "unknown" | "excluded" | "unasked";

/** An id and what to call it. */
export interface TableLabel {
  readonly id: string;
  readonly label: string;
}

/**
 * Counts `count` of `of` learners, and `unknown` more of the `of` of whom it is not known; `excluded`
 * are those who were left out and stand beside the `of`.
 */
export interface TableCount {
  readonly count: number;
  readonly of: number;
  readonly unknown?: number;
  readonly excluded?: number;
}

/** The count of one group. */
export interface GroupCount extends TableCount {
  readonly group: string;
  readonly measure: string;
}

/** The count of everyone. */
export interface WholeCount extends TableCount {
  readonly measure: string;
}
