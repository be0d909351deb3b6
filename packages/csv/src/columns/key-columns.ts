/** The columns that say who and what an assessment speaks of, in the order of a template. */
export const keyColumns = [
  "assessment_id",
  "urn",
  "ukprn",
  "name",
  "site",
  "as_at",
  "completed_on",
  "state",
  "rubric",
  "year_groups",
  "cohort_size",
  "cohort_of",
  "cohort_reason",
] as const;

/** The name of a key column. */
export type KeyColumn = (typeof keyColumns)[number];

/** The columns that a reject file puts before the original ones; reading passes them over. */
export const rejectColumns = ["reject_file", "reject_row", "reject_line", "reject_reason"] as const;

/** Names the column that holds a benchmark's published percentage. */
export function percentColumn(benchmark: number): string {
  return `bm${benchmark}_percent`;
}
