import {
  type Answer,
  type Profile,
  quote,
  type Rubric,
  whyNotAsked,
} from "@career-benchmarks/core";
import { findMissing, type Parsed } from "@career-benchmarks/evidence/cells";
import type { PlannedColumn } from "../columns/plan-columns.js";
import type { CsvIssue } from "../issue.js";
import { indicatorsById } from "./indicators-by-id.js";

/** The answers of a row, and what is wrong with its cells. */
export interface ReadAnswers {
  readonly answers: Readonly<Record<string, Answer>>;
  /** Whether any cell says more than that the answer is not known. */
  readonly given: boolean;
  readonly issues: readonly CsvIssue[];
}

/** Reads the filled answer cells of a row; an answer to a question that is not asked is passed over. */
export function readAnswers(
  columns: readonly PlannedColumn[],
  cell: (column: string) => string,
  rubric: Rubric | undefined,
  profile: Profile | undefined,
): ReadAnswers {
  const answers: Record<string, Answer> = {};
  const issues: CsvIssue[] = [];
  let given = false;
  const indicators = rubric && indicatorsById(rubric);
  for (const { name } of columns) {
    const text = cell(name);
    const found = indicators?.get(name);
    const place = { column: name };
    const parsed = found?.parse(text);
    if (parsed ? isUnknown(parsed) : findMissing(text)?.means === "unknown") {
      if (parsed?.issue) issues.push({ ...parsed.issue, place });
      continue;
    }
    given = true;
    if (!found || !parsed) {
      if (indicators) issues.push({ ...ofAnotherRubric(name, rubric), place });
    } else if (rubric && profile && whyNotAsked(rubric, found.indicator, profile)) {
      issues.push({ ...notAsked(text), place });
    } else if (!parsed.ok) {
      issues.push({ ...parsed.issue, place });
    } else if (parsed.value !== undefined) {
      answers[name] = parsed.value;
    }
  }
  return { answers, given, issues };
}

function isUnknown(parsed: Parsed<Answer | undefined>): boolean {
  return parsed.ok && parsed.value === undefined;
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
