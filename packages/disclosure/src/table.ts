/**
 * How many learners of each group, for one or more measures, before any protection.
 *
 * The groups of a dimension share nobody and together are everyone, so the counts of each measure add
 * up to those of the whole. A learner whose group is not known belongs to a group of that name. A
 * group that is made of others (`parts`) stands beside them and is not added once more.
 */
export interface GroupTable {
  readonly title: string;
  /** Such as "SEN provision". */
  readonly dimension: string;
  readonly groups: readonly TableGroup[];
  readonly measures: readonly TableLabel[];
  /** A count for each group and measure; a measure without any is not available. */
  readonly cells: readonly GroupCount[];
  /** A count of everyone for each measure. */
  readonly whole: readonly WholeCount[];
  /**
   * Measures whose numbers make each other up, such as a key stage and its years (`sizes`), or routes
   * and what is known (`numbers`): a group that is withheld in one is withheld in all of them.
   */
  readonly nested?: {
    readonly sizes?: readonly (readonly string[])[];
    readonly numbers?: readonly (readonly string[])[];
    /** Where one answer of a learner tells of another, such as information used and reached. */
    readonly outcomes?: readonly (readonly string[])[];
  };
}

/** An id and what to call it. */
export interface TableLabel {
  readonly id: string;
  readonly label: string;
}

/** A group; one with `parts` is made of those groups, such as "SEND" of "K" and "E". */
export interface TableGroup extends TableLabel {
  /** Ids of groups of the same table. The groups without parts are the ones that share nobody. */
  readonly parts?: readonly string[];
}

/**
 * Counts learners: `count` of `of`, and `unknown` more of the `of` of whom it is not known. Those who
 * were left out (`excluded`) stand beside the `of`; they are never shown.
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
