import type { DisclosureGrade, DisclosureSource } from "../source.js";

/** The id of a symbol set. */
export type SymbolSetId =
  | "dfe-current"
  | "dfe-destinations-2021-22"
  | "dfe-destinations-2018-20"
  | "dfe-performance-tables-2014"
  | "dfe-dashboard"
  | "dfe-older";

/** What a symbol stands for. */
export type SymbolMeaning =
  | "true-zero"
  | "low"
  | "suppressed"
  | "not-applicable"
  | "unavailable"
  | "low-reliability";

/** The symbols of one era: the same sign can mean another thing in another set. */
export interface SymbolSet {
  readonly id: SymbolSetId;
  readonly title: string;
  /** The releases that it is known from, as they are called. */
  readonly releases: readonly string[];
  readonly symbols: readonly SymbolEntry[];
  readonly grade: DisclosureGrade;
  readonly source: DisclosureSource;
}

/** One symbol of a set. */
export interface SymbolEntry {
  readonly symbol: string;
  readonly meaning: SymbolMeaning;
  readonly words: string;
}
