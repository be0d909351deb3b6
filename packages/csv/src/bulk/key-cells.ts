import type { AssessmentDetails } from "@career-benchmarks/core";
import type { PreparedScorer } from "@career-benchmarks/core/bulk";
import { type CellOf, readDetails } from "../read/read-details.js";

/** Key columns whose few texts are each checked once. */
export const checkedOnce = ["as_at", "completed_on", "state"] as const;

/** A key column whose few texts are each checked once. */
export type CheckedOnce = (typeof checkedOnce)[number];

/** A row with nothing remarkable in its keys, to try one cell at a time in. */
const unremarkable: Readonly<Record<string, string>> = {
  urn: "100000",
  as_at: "2000",
  cohort_size: "1",
  cohort_of: "1",
};

/**
 * Reads one key cell in an unremarkable row.
 *
 * @returns what the details hold for it; undefined when anything is to be said of the cell
 */
export function readKeyCell(
  column: CheckedOnce,
  text: string,
  scorer: PreparedScorer,
): string | undefined {
  const details = readClean(
    (name) => (name === column ? text : (unremarkable[name] ?? "")),
    scorer,
  );
  if (!details) return undefined;
  const { asAt, completedOn, state } = details;
  return { as_at: asAt, completed_on: completedOn, state }[column] ?? "";
}

/** Reads the details of a row; undefined when anything is to be said of them. */
export function readClean(cell: CellOf, scorer: PreparedScorer): AssessmentDetails | undefined {
  const { details, issues } = readDetails(cell);
  return issues.length === 0 && scorer.checkDetails(details).length === 0 ? details : undefined;
}
