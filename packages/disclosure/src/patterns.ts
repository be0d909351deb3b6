/**
 * Learners who are alike in everything that the tables say: what the tables are sums of.
 *
 * With them tables by several dimensions are protected together: a reader who knows the groups of
 * every learner still can't tell what was found of any of them.
 */
export interface LearnerPattern {
  /** The id of their group, for each dimension of the tables. */
  readonly groups: Readonly<Record<string, string>>;
  /** By measure; absent where they are known not to be asked, such as in another year group. */
  readonly outcomes: Readonly<Record<string, LearnerOutcome>>;
  readonly learners: number;
}

/**
 * What a measure found of a learner: it counts, does not count, is not known, was left out, or is not
 * asked because of what another measure found (`unasked`).
 */
export type LearnerOutcome = "count" | "complement" | "unknown" | "excluded" | "unasked";
