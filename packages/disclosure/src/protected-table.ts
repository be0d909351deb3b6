import type { Policy } from "./policy/policy.js";
import type { Reason, SuppressionReason } from "./reasons.js";
import type { TableGroup, TableLabel } from "./table.js";

/** A table that can be shown to its audience. JSON holds all of it. */
export interface ProtectedTable {
  readonly title: string;
  readonly dimension: string;
  /** Every field, those left to their defaults as well. */
  readonly policy: Policy;
  readonly groups: readonly TableGroup[];
  readonly measures: readonly TableLabel[];
  /** A row for each measure, in their order. */
  readonly rows: readonly ProtectedRow[];
  /**
   * Whether so few groups could be shown that none is (for `internal`: would be). What holds for
   * everyone still stands.
   */
  readonly wholeOnly: boolean;
  /** How many numbers are withheld (for `internal`: would be), by reason. */
  readonly suppressed: { readonly [reason in SuppressionReason]?: number };
  /** The symbols that stand in the table, with what they mean. */
  readonly key: readonly { readonly symbol: string; readonly meaning: string }[];
}

/** The numbers of one measure: those of everyone, then those of each group in their order. */
export interface ProtectedRow {
  readonly measure: string;
  readonly whole: ProtectedCells;
  readonly groups: readonly (ProtectedCells & { readonly group: string })[];
}

/** The numbers of one group for one measure: `of = count + complement + unknown`. */
export interface ProtectedCells {
  readonly of: Cell;
  /** Learners of whom it is known to be so. */
  readonly count: Cell;
  /** Learners of whom it is known not to be so. */
  readonly complement: Cell;
  /** Learners of whom it is not known. */
  readonly unknown: Cell;
  /** `count` of `of` in per cent, cut off: the least it can be. */
  readonly percent: Cell;
  /** The most it can be: if it were so of all who are not known. */
  readonly percentMax: Cell;
}

/** A number, or a symbol and why. */
export type Cell = NumberCell | SymbolCell;

/** A number that may be shown. */
export interface NumberCell {
  readonly value: number;
  /** Only for `internal`: what a published table would show in its place, with the reason in full. */
  readonly published?: SymbolCell;
}

/** A symbol in place of a number. */
export interface SymbolCell {
  readonly symbol: string;
  readonly reason: Reason;
}
