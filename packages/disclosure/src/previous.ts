/** A table that was published earlier, as far as it matters for a later one; a protected table is one. */
export interface PreviousTable {
  readonly dimension: string;
  readonly rows: readonly {
    readonly measure: string;
    readonly whole: PreviousCells;
    readonly groups: readonly (PreviousCells & { readonly group: string })[];
  }[];
}

/** The numbers of one group for one measure that were published. */
export interface PreviousCells {
  readonly of: PreviousCell;
  readonly count: PreviousCell;
  readonly complement: PreviousCell;
  readonly unknown: PreviousCell;
}

/** A number, or a symbol in its place; a number marked as withheld was not published. */
export type PreviousCell =
  | { readonly value: number; readonly published?: unknown }
  | { readonly symbol: string };
