import { AssessmentError, quote } from "@career-benchmarks/core";
import type { ReportEntry } from "./report-entry.js";

/** Refuses an entry whose result was not made with its rubric in this version. */
export function checkEntry({ rubric, result }: ReportEntry): void {
  const { id, version } = result.rubric;
  if (id === rubric.id && version === rubric.version) return;
  throw new AssessmentError([
    {
      code: "rubric-mismatch",
      severity: "error",
      path: "rubric",
      expected: quote(`${rubric.id} ${rubric.version}`),
      received: quote(`${id} ${version}`),
      hint: "Use the rubric that the result was made with.",
    },
  ]);
}
