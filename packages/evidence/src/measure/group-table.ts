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
   */
  readonly nested?: {
    readonly sizes?: readonly (readonly string[])[];
    readonly numbers?: readonly (readonly string[])[];
  };
}

/** An id and what to call it. */
export interface TableLabel {
  readonly id: string;
  readonly label: string;
}

/** Counts `count` of `of` learners, and `unknown` more of the `of` of whom it is not known. */
export interface TableCount {
  readonly count: number;
  readonly of: number;
  readonly unknown?: number;
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
