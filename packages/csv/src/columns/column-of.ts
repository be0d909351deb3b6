import { percentColumn } from "./key-columns.js";

const columns: readonly (readonly [RegExp, string])[] = [
  [/^asAt/, "as_at"],
  [/^completedOn/, "completed_on"],
  [/^state/, "state"],
  [/^profile/, "year_groups"],
  [/^cohort\.size/, "cohort_size"],
  [/^cohort\.of/, "cohort_of"],
  [/^cohort\.reason/, "cohort_reason"],
  [/^rubric/, "rubric"],
];

/** Finds the column that a path of an assessment was read from. */
export function columnOf(path: string): string | undefined {
  const answer = /^answers\.([^.]+)/.exec(path);
  if (answer) return answer[1];
  const percent = /^percents\.(\d+)/.exec(path);
  if (percent) return percentColumn(Number(percent[1]));
  return columns.find(([pattern]) => pattern.test(path))?.[1];
}
