import {
  type Issue,
  type PercentsResult,
  type Place,
  type Reject,
  type Result,
  type Rubric,
  type SafeResult,
  safeScoreAssessment,
  safeScoreBenchmarkPercents,
} from "@career-benchmarks/core";
import { columnOf } from "./columns/column-of.js";
import { withoutValue } from "./issue.js";
import { assessmentKey } from "./read/assessment-key.js";
import type { ReadRow } from "./read/csv-row.js";
import type { ReadCsvRow } from "./read/file-reader.js";
import { createDuplicateFinder } from "./read/find-duplicates.js";
import type { ReadOptions } from "./read/options.js";

/** A result, the rubric that it was made with, and the row that it was made from. */
export interface ScoredRow {
  readonly place: Place;
  readonly rubric: Rubric;
  readonly result: Result | PercentsResult;
  readonly content: ReadRow["content"];
}

/** What became of a row. */
export type RowOutcome =
  | { readonly ok: true; readonly row: ScoredRow }
  | { readonly ok: false; readonly reject: Reject };

/** Creates a scorer of rows one after another; it remembers which assessments it has met. */
export function createRowScorer(
  options: ReadOptions,
  duplicates = createDuplicateFinder(),
): (row: ReadCsvRow) => RowOutcome {
  return ({ place, cells, reading }) => {
    const { row } = reading;
    const scored = row && scoreRow(row, options);
    const duplicate = row && duplicates.meet(assessmentKey(row), place);
    const found = scored ? (scored.ok ? scored.result.issues : scored.issues) : [];
    const issues = [
      ...reading.issues,
      ...(duplicate ? [duplicate] : []),
      ...found.map((issue) => locate(issue, place, options)),
    ];
    if (row && scored?.ok && !issues.some(({ severity }) => severity === "error")) {
      const result = { ...scored.result, issues };
      return { ok: true, row: { place, rubric: row.rubric, result, content: row.content } };
    }
    return { ok: false, reject: { place, cells, issues } };
  };
}

function scoreRow(
  { rubric, content }: ReadRow,
  { onInvalid }: ReadOptions,
): SafeResult<Result | PercentsResult> {
  return content.kind === "answers"
    ? safeScoreAssessment(rubric, content.assessment, onInvalid ? { onInvalid } : {})
    : safeScoreBenchmarkPercents(rubric, content.percents, content.profile, content.details);
}

function locate(issue: Issue<string>, place: Place, { quoteValues }: ReadOptions): Issue<string> {
  const column = issue.path === undefined ? undefined : columnOf(issue.path);
  const said = quoteValues === false ? withoutValue(issue) : issue;
  return { ...said, place: { ...place, ...(column !== undefined && { column }) } };
}
