import type { ReportOptions } from "./report-entry.js";

const known = ["title", "rejects"];

/** Refuses options that do not exist, so that a misspelt one is not ignored. */
export function checkOptions(options: ReportOptions): void {
  const unknown = Object.keys(options).filter((name) => !known.includes(name));
  if (unknown.length === 0) return;
  throw new TypeError(`Unknown option ${unknown.join(", ")}. There are: ${known.join(", ")}.`);
}
