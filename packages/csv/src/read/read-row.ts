import { quote } from "@career-benchmarks/core";
import { parseDate } from "@career-benchmarks/evidence/cells";
import type { ColumnPlan, PlannedColumn } from "../columns/plan-columns.js";
import type { CsvIssue } from "../issue.js";
import type { CsvRow, ReadRow } from "./csv-row.js";
import type { ReadOptions } from "./options.js";
import { readAnswers } from "./read-answers.js";
import { readDetails } from "./read-details.js";
import { readPercents } from "./read-percents.js";
import { readProfile } from "./read-profile.js";
import { readRubric } from "./read-rubric.js";

/** What was understood of a row, and what is wrong with it. */
export interface RowReading {
  /** Absent when the row can't be scored at all, for want of a rubric or of year groups. */
  readonly row?: ReadRow;
  /** With an error among them the row is a reject. */
  readonly issues: readonly CsvIssue[];
}

/** Makes an assessment, or percentages, of one row. */
export function readRow(row: CsvRow, plan: ColumnPlan, options: ReadOptions): RowReading {
  const cell = (column: string) => (row.cells[column] ?? "").trim();
  const filled = (kind: PlannedColumn["holds"]) =>
    plan.columns.filter(({ name, holds }) => holds === kind && cell(name) !== "");
  const asAt = parseDate(cell("as_at"));
  const rubric = readRubric(cell("rubric"), (asAt.ok && asAt.value) || cell("as_at"), options);
  const profile = readProfile(cell("year_groups"), options);
  const { details, issues: detailIssues } = readDetails(cell);
  const issues = [...detailIssues];
  if (!rubric.ok) issues.push(rubric.issue);
  if (!profile.ok) issues.push(profile.issue);

  const percentColumns = filled("percent");
  const fromPercents = readPercents(percentColumns, cell);
  const fromAnswers = readAnswers(
    filled("answer"),
    cell,
    rubric.ok ? rubric.value : undefined,
    profile.ok ? profile.value : undefined,
  );
  const hasPercents = fromPercents.given || !plan.hasAnswers;
  if (fromAnswers.given && fromPercents.given) issues.push(mixed(percentColumns));
  const cellIssues = [...fromPercents.issues, ...fromAnswers.issues];
  issues.push(...(options.onInvalid === "unknown" ? cellIssues.map(asUnknown) : cellIssues));

  if (!rubric.ok || !profile.ok) return { issues };
  const content: ReadRow["content"] = hasPercents
    ? { kind: "percents", percents: fromPercents.percents, profile: profile.value, details }
    : {
        kind: "answers",
        assessment: {
          ...details,
          rubric: rubric.value.id,
          profile: profile.value,
          answers: fromAnswers.answers,
        },
      };
  return { row: { ...row, rubric: rubric.value, content }, issues };
}

function mixed(percents: readonly PlannedColumn[]): CsvIssue {
  const names = percents.map(({ name }) => name).join(", ");
  return {
    code: "answers-mixed",
    severity: "error",
    expected: "answers or percentages in one row, not both",
    received: quote(names),
    hint: "Empty the percentages: they follow from the answers.",
  };
}

function asUnknown(issue: CsvIssue): CsvIssue {
  if (issue.severity !== "error") return issue;
  const hint = [issue.hint, "Counted as unknown."].filter(Boolean).join(" ");
  return { ...issue, severity: "warning", hint };
}
