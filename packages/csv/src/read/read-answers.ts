import {
  type Answer,
  type Profile,
  quote,
  type Rubric,
  whyNotAsked,
} from "@career-benchmarks/core";
import { parseAnswer } from "../cells/parse-answer.js";
import type { PlannedColumn } from "../columns/plan-columns.js";
import type { CsvIssue } from "../issue.js";
import { indicatorsById } from "./indicators-by-id.js";

/** Reads the filled answer cells of a row; an answer to a question that is not asked is passed over. */
export function readAnswers(
  columns: readonly PlannedColumn[],
  cell: (column: string) => string,
  rubric: Rubric | undefined,
  profile: Profile | undefined,
): { readonly answers: Readonly<Record<string, Answer>>; readonly issues: readonly CsvIssue[] } {
  const answers: Record<string, Answer> = {};
  const issues: CsvIssue[] = [];
  const indicators = rubric && indicatorsById(rubric);
  for (const { name } of columns) {
    const found = indicators?.get(name);
    const place = { column: name };
    if (!found) {
      if (indicators) issues.push({ ...ofAnotherRubric(name, rubric), place });
    } else if (rubric && profile && whyNotAsked(rubric, found.indicator, profile)) {
      issues.push({ ...notAsked(cell(name)), place });
    } else {
      const parsed = parseAnswer(cell(name), found);
      if (!parsed.ok) issues.push({ ...parsed.issue, place });
      else if (parsed.value !== undefined) answers[name] = parsed.value;
    }
  }
  return { answers, issues };
}

function ofAnotherRubric(name: string, rubric: Rubric | undefined): CsvIssue {
  return {
    code: "unknown-indicator",
    severity: "error",
    expected: `an indicator of ${rubric?.id}`,
    received: quote(name),
    hint: "Empty the cell, or name the rubric that it belongs to in the column rubric.",
  };
}

function notAsked(text: string): CsvIssue {
  return {
    code: "answer-not-asked",
    severity: "warning",
    expected: "an empty cell: the question is not asked of this institution",
    received: quote(text),
    hint: "The answer was ignored.",
  };
}
