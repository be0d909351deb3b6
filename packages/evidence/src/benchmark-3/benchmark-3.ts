import type { GroupTable, TableCount } from "../measure/group-table.js";

/** Benchmark 3 in numbers; none of them is an answer to a question of a rubric. */
export interface Benchmark3 {
  readonly shares: readonly Benchmark3Share[];
  /** Leavers of whom a destination was found after 16 without their consent, so that it was not used. */
  readonly withoutConsent: readonly {
    readonly yearsAfter: YearsAfter;
    readonly learners: number;
  }[];
  /** The same shares by group, a table for each dimension asked for; not yet protected. */
  readonly groups: readonly GroupTable[];
}

/** How many learners of how many, and what the number is. */
export interface Benchmark3Share extends TableCount {
  readonly id: string;
  readonly label: string;
}

/** Academic years after that of leaving. */
export type YearsAfter = 1 | 2 | 3;
