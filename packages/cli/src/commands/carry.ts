import {
  type Issue,
  parseRubricId,
  type Rubric,
  safeScoreAssessment,
} from "@career-benchmarks/core";
import { carryForward, crosswalkPairs } from "@career-benchmarks/core/crosswalk";
import type { ScoredRow } from "@career-benchmarks/csv";
import { CommandError } from "../command-error.js";
import type { cliIssues } from "../issues/cli-issues.js";

/** Scored rows with, behind each, the same answers carried to other rubrics. */
export interface CarriedRows {
  readonly rows: readonly ScoredRow[];
  /** Rows that another rubric could not be reached from: percentages, or no crosswalk. */
  readonly notCarried: readonly ScoredRow[];
}

/** Carries the answers of each row to each of the rubrics but its own, and scores them there. */
export function carryTo(rows: readonly ScoredRow[], targets: readonly Rubric[]): CarriedRows {
  const others = (row: ScoredRow) => targets.filter(({ id }) => id !== row.rubric.id);
  return {
    rows: rows.flatMap((row) => [
      row,
      ...others(row).flatMap((to) => (canCarry(row, to) ? carryRow(row, to) : [])),
    ]),
    notCarried: rows.filter((row) => others(row).some((to) => !canCarry(row, to))),
  };
}

function canCarry({ content, rubric }: ScoredRow, to: Rubric): boolean {
  const [from, target] = [parseRubricId(rubric.id).rubric, parseRubricId(to.id).rubric];
  return (
    content.kind === "answers" &&
    crosswalkPairs.some((pair) => pair.from === from && pair.to === target)
  );
}

function carryRow({ content, rubric: from, place, result }: ScoredRow, to: Rubric): ScoredRow[] {
  if (content.kind === "percents") return [];
  const { assessment, carried, notCarried } = carryForward(content.assessment, { from, to });
  const scored = safeScoreAssessment(to, assessment, result.options);
  if (!scored.ok) throw new CommandError(`Carried answers do not fit ${to.id}.`);
  const issue: Issue<keyof typeof cliIssues> = {
    code: "carried-forward",
    severity: "info",
    place,
    hint: `Carried from ${from.id}: ${carried.length} answers follow, ${notCarried.length} do not and are unknown.`,
  };
  const issues = [issue, ...scored.result.issues];
  return [
    {
      place,
      rubric: to,
      result: { ...scored.result, issues },
      content: { kind: "answers", assessment },
    },
  ];
}
