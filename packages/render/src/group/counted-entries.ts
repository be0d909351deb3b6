import {
  type AssessmentDetails,
  type EvaluationsAt,
  evaluationAt,
  isIsoDate,
  lastDay,
} from "@career-benchmarks/core";
import type { ReportEntry } from "../report-entry.js";
import type { GroupOptions } from "./group-options.js";

/** A result as an evaluation that may count at a day. */
export interface EntryEvaluation extends AssessmentDetails {
  readonly rubric: string;
  readonly entry: ReportEntry;
}

/** Picks for each institution and site the result that counts at a day. */
export function entriesAt(
  entries: readonly ReportEntry[],
  day: string,
  window: GroupOptions["window"],
): EvaluationsAt<EntryEvaluation> {
  return evaluationAt(entries.map(evaluationOf), day, window === undefined ? {} : { window });
}

function evaluationOf(entry: ReportEntry): EntryEvaluation {
  const { assessment, institution, asAt, rubric } = entry.result;
  return {
    ...assessment,
    institution,
    ...(asAt !== undefined && { asAt }),
    rubric: rubric.id,
    entry,
  };
}

/** The latest day that any result is dated to, for a report that is told no day. */
export function latestDay(entries: readonly ReportEntry[]): string | undefined {
  const days = entries
    .flatMap(({ result }) => result.assessment.completedOn ?? result.asAt ?? [])
    .filter(isIsoDate)
    .map((date) => lastDay(date));
  return days.sort().at(-1);
}

/** The same day a year before. */
export function yearBefore(day: string): string {
  const before = `${`${Number(day.slice(0, 4)) - 1}`.padStart(4, "0")}${day.slice(4)}`;
  return isIsoDate(before) ? before : before.replace(/29$/, "28");
}
