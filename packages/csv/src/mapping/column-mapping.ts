/** How a header is held against the columns that are expected of it. */
export const matchModes = ["exact", "subset", "superset"] as const;

/**
 * Whether columns may be missing or others be there: with `exact` neither, with `subset` some may be
 * missing, with `superset` there may be others. Order is free, and so are the columns of a reject file.
 */
export type MatchMode = (typeof matchModes)[number];

/** How the columns and texts of somebody else's file are to be understood. */
export interface ColumnMapping {
  /** Our column by their header; case and spaces of theirs are free. */
  readonly columns: Readonly<Record<string, string>>;
  /**
   * What their texts stand for, by our column; `*` is for every column with answers that has no entry of
   * its own. Case and spaces of theirs are free; other texts stay as they are.
   */
  readonly values?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Headers of theirs that are passed over without a warning, even if they are names of ours. */
  readonly ignore?: readonly string[];
  /** Without it columns may be missing, and there may be others. */
  readonly match?: MatchMode;
}

/** Their name or text in the form in which it is compared. */
export function plainName(name: string): string {
  return name.trim().replace(/\s+/g, " ").toLowerCase();
}
