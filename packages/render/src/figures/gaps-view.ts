import type {
  GroupTable,
  LearnerPattern,
  Policy,
  PreviousTable,
} from "@career-benchmarks/disclosure";
import type { FigureView } from "./figure-view.js";

/** Counts of learners by group, as they are, and who is to see them. */
export interface GapsInput {
  /**
   * Tables of the same learners that are shown side by side: what one withholds, no other gives away.
   * The group with the id `unknown` is the learners of whom the group is not known.
   */
  readonly tables: readonly GroupTable[];
  /** What differs from the policy that holds where nothing else is said, which is for publication. */
  readonly policy?: Partial<Policy>;
  /** What the tables are sums of; needed to publish tables by more than one dimension. */
  readonly patterns?: readonly LearnerPattern[];
  /** What was published earlier: what differs from it by few learners is withheld. */
  readonly previous?: readonly PreviousTable[];
}

/** Groups of learners beside each other, after disclosure control. Only `describeGaps` makes one. */
export interface GapsView extends FigureView {
  /** Such as "SEN provision". */
  readonly dimension: string;
  readonly protection: {
    readonly audience: Policy["audience"];
    /** By which rules numbers are withheld, and what the symbols mean. */
    readonly sentences: readonly string[];
  };
}
