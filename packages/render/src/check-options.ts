import type { ReportOptions } from "./report-entry.js";

/** Refuses options that do not exist, so that a misspelt one is not ignored. */
export function checkOptions(options: ReportOptions): void {
  checkKnown(options, ["title", "rejects", "sortable"]);
}

/** Refuses any option that is not among those known. */
export function checkKnown(options: object, known: readonly string[]): void {
  const unknown = Object.keys(options).filter((name) => !known.includes(name));
  if (unknown.length === 0) return;
  throw new TypeError(`Unknown option ${unknown.join(", ")}. There are: ${known.join(", ")}.`);
}
