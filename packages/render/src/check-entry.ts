import { AssessmentError, checkMatch } from "@career-benchmarks/core";
import { checkDigest } from "@career-benchmarks/core/digest";
import type { ReportEntry } from "./report-entry.js";

/** Refuses an entry whose rubric is not what it says, or whose result was not made with it. */
export function checkEntry(entry: ReportEntry): void {
  checkEntries([entry]);
}

/** Refuses entries as {@link checkEntry} does; a rubric of many entries is digested once. */
export function checkEntries(entries: readonly ReportEntry[]): void {
  for (const rubric of new Set(entries.map((entry) => entry.rubric))) {
    const issues = checkDigest(rubric);
    if (issues.length > 0) throw new AssessmentError(issues);
  }
  for (const { rubric, result } of entries) checkMatch(rubric, result);
}
