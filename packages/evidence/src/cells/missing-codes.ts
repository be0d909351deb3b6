/** What a cell without a value says: it is not known, or the question does not apply. */
export type Missing = "unknown" | "not-applicable";

/** A text that stands for no value. */
export interface MissingCode {
  /** In lower case. */
  readonly code: string;
  readonly means: Missing;
  /** Legacy codes are counted with a warning, for other files use them otherwise. */
  readonly legacy?: true;
  /** Who uses it so. */
  readonly note: string;
}

/**
 * Every text that stands for no value.
 *
 * The symbols are those of the Government Statistical Service (DfE Analysts' Guide); in older tables
 * `x` meant suppressed and `.` not applicable. `low`, `k`, `~` and `:` hold back a value that is known
 * to be small, or have changed their meaning: they are not here, so that nobody takes them for a gap.
 */
export const missingCodes: readonly MissingCode[] = [
  { code: "", means: "unknown", note: "an empty cell" },
  { code: "?", means: "unknown", note: "as people write it" },
  { code: "unknown", means: "unknown", note: "as people write it" },
  { code: "not known", means: "unknown", note: "as people write it" },
  { code: "don't know", means: "unknown", note: "as people write it" },
  { code: "not recorded", means: "unknown", note: "as people write it" },
  { code: "not answered", means: "unknown", note: "as people write it" },
  { code: "not available", means: "unknown", note: "as people write it" },
  { code: "x", means: "unknown", note: "statistics: not available; in older tables suppressed" },
  { code: "c", means: "unknown", note: "statistics: confidential, suppressed" },
  { code: "u", means: "unknown", note: "statistics: of low reliability" },
  { code: "supp", means: "unknown", note: "school performance tables: suppressed" },
  { code: "..", means: "unknown", legacy: true, note: "older tables: not available" },
  { code: "-", means: "unknown", legacy: true, note: "a dash; in some tables not available" },
  { code: "–", means: "unknown", legacy: true, note: "the same, typed by a word processor" },
  { code: "*", means: "unknown", legacy: true, note: "older tables: suppressed" },
  { code: "null", means: "unknown", legacy: true, note: "databases" },
  { code: "z", means: "not-applicable", note: "statistics: not applicable" },
  { code: "na", means: "not-applicable", note: "as people write it; in R an unknown value" },
  { code: "n/a", means: "not-applicable", note: "as people write it" },
  { code: "not applicable", means: "not-applicable", note: "as people write it" },
  { code: ".", means: "not-applicable", legacy: true, note: "older tables: not applicable" },
];

const byCode = new Map(missingCodes.map((entry) => [entry.code, entry]));

/**
 * Finds out whether a cell stands for no value, and for which kind of none.
 *
 * @param cell - the text of the cell; case and surrounding spaces are free
 * @returns the entry of `missingCodes`, or undefined when the cell holds something else
 * @example
 * import { findMissing } from "@career-benchmarks/evidence/cells";
 *
 * [findMissing(" C ")?.means, findMissing("z")?.means, findMissing("0")?.means];
 * //=> ["unknown", "not-applicable", undefined]
 */
export function findMissing(cell: string): MissingCode | undefined {
  return byCode.get(cell.trim().toLowerCase().replace(/\s+/g, " ").replaceAll("’", "'"));
}
