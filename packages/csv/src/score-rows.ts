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
import type { LongRow } from "./long/gather-rows.js";
import { placeOf } from "./long/place-of.js";
import { rejectRows } from "./long/reject-rows.js";
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
  /** How many rows of the file it was gathered from, where it has a row per answer. */
  readonly rows?: number;
}

/** What became of a row. */
export type RowOutcome =
  | { readonly ok: true; readonly row: ScoredRow }
  | { readonly ok: false; readonly reject: Reject };

/**
 * Creates a scorer of assessments one after another; it remembers which it has met.
 *
 * @returns a function that gives one outcome, or a reject for each of the rows it was gathered from
 */
export function createRowScorer(
  options: ReadOptions,
  duplicates = createDuplicateFinder(),
): (row: ReadCsvRow) => readonly RowOutcome[] {
  return ({ place, cells, reading, parts }) => {
    const { row } = reading;
    const scored = row && scoreRow(row, options);
    const duplicate = row && duplicates.meet(assessmentKey(row), place);
    const found = scored ? (scored.ok ? scored.result.issues : scored.issues) : [];
    const issues = [
      ...reading.issues,
      ...(duplicate ? [duplicate] : []),
      ...found.map((issue) => locate(issue, place, options, parts)),
    ];
    if (row && scored?.ok && !issues.some(({ severity }) => severity === "error")) {
      const result = { ...scored.result, issues };
      const gathered = parts && { rows: parts.length };
      const { rubric, content } = row;
      return [{ ok: true, row: { place, rubric, result, content, ...gathered } }];
    }
    const rejects = parts ? rejectRows(parts, issues) : [{ place, cells, issues }];
    return rejects.map((reject) => ({ ok: false, reject }));
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

function locate(
  issue: Issue<string>,
  place: Place,
  { quoteValues }: ReadOptions,
  parts: readonly LongRow[] | undefined,
): Issue<string> {
  const column = issue.path === undefined ? undefined : columnOf(issue.path);
  const said = quoteValues === false ? withoutValue(issue) : issue;
  if (parts) return { ...said, place: placeOf(column, parts) };
  return { ...said, place: { ...place, ...(column !== undefined && { column }) } };
}
