import { checkAudience } from "./audience/audience.js";
import type { ReportOptions } from "./report-entry.js";

/** Refuses options that do not exist, so that a misspelt one is not ignored. */
export function checkOptions(options: ReportOptions): void {
  checkKnown(options, ["title", "rejects", "sortable", "audience"]);
  checkAudience(options.audience);
}

/** Refuses any option that is not among those known. */
export function checkKnown(options: object, known: readonly string[]): void {
  const unknown = Object.keys(options).filter((name) => !known.includes(name));
  if (unknown.length === 0) return;
  throw new TypeError(`Unknown option ${unknown.join(", ")}. There are: ${known.join(", ")}.`);
}

/** Who is to read a report, as `describeResult` takes it. */
export function audienceOf({ audience }: ReportOptions): Pick<ReportOptions, "audience"> {
  return audience === undefined ? {} : { audience };
}
