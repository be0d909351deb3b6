import { AssessmentError, checkMatch, quote } from "@career-benchmarks/core";
import { checkDigest } from "@career-benchmarks/core/digest";
import { readRubric } from "@career-benchmarks/core/input";
import type { ReportEntry } from "./report-entry.js";

/** Refuses an entry whose rubric is not what it says, or whose result was not made with it. */
export function checkEntry(entry: ReportEntry): void {
  checkEntries([entry]);
}

/** Refuses entries as {@link checkEntry} does; a rubric of many entries is digested once. */
export function checkEntries(entries: readonly ReportEntry[]): void {
  for (const rubric of new Set(entries.map((entry) => entry?.rubric))) {
    const read = readRubric(rubric);
    if (!read.ok) throw new AssessmentError(read.issues);
    const issues = checkDigest(rubric);
    if (issues.length > 0) throw new AssessmentError(issues);
  }
  for (const { rubric, result } of entries) {
    checkResult(result);
    checkMatch(rubric, result);
  }
}

/** Refuses what is no result at all, such as a promise of one; `parseResult` checks the whole. */
function checkResult(result: unknown): void {
  const isResult =
    typeof result === "object" && result !== null && "rubric" in result && "benchmarks" in result;
  if (isResult) return;
  throw new AssessmentError([
    {
      code: "value-invalid",
      severity: "error",
      path: "result",
      expected: "a result, as scoreAssessment gives it",
      received: quote(result),
      hint: "Give the result itself: what safeScoreAssessment gives has it in the field result.",
    },
  ]);
}
