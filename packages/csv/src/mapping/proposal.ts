import type { ColumnMapping } from "./column-mapping.js";

/** How sure a proposal is: only what is certain or likely is put into the mapping. */
export type Sureness = "certain" | "likely" | "possible" | "none";

/** What a column of somebody else's file may be. */
export interface Proposal {
  /** Their header. */
  readonly column: string;
  /** Our column; absent where nothing comes near. */
  readonly target?: string;
  readonly sure: Sureness;
  /** By what it was found. */
  readonly by?: "name" | "other name" | "similar name" | "benchmark number" | "criterion" | "words";
  /** What else it could be. */
  readonly others: readonly string[];
}

/** A mapping to be looked through before it is used. */
export interface ProposedMapping {
  /** What is certain or likely; the other columns are left to be decided. */
  readonly mapping: ColumnMapping;
  /** One for each column, in file order. */
  readonly proposals: readonly Proposal[];
}
