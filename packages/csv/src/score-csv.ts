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
import type { CsvIssue } from "./issue.js";
import type { ReadRow } from "./read/csv-row.js";
import { findDuplicates } from "./read/find-duplicates.js";
import type { CsvInput, ReadOptions } from "./read/options.js";
import { readFile } from "./read/read-file.js";

/** A CSV scored: every row is among the results or among the rejects. */
export interface ScoredCsv {
  readonly results: readonly ScoredRow[];
  readonly rejects: readonly Reject[];
  /** What is wrong with the files as a whole. */
  readonly issues: readonly CsvIssue[];
  /** The column names of all files, each once. */
  readonly header: readonly string[];
}

/** A result, the rubric that it was made with, and the row that it was made from. */
export interface ScoredRow {
  readonly place: Place;
  readonly rubric: Rubric;
  readonly result: Result | PercentsResult;
  readonly content: ReadRow["content"];
}

/** How to read and score a CSV. */
export interface ScoreCsvOptions extends ReadOptions {
  /** Called now and then with the number of rows scored and of all rows. */
  readonly onProgress?: (done: number, all: number) => void;
}

/**
 * Scores the rows of CSVs: answers by indicator, or eight published percentages.
 *
 * @param inputs - the texts, each with a file name for messages
 * @param options - the rubrics that rows may name, and what to do where a row is silent
 * @returns results and rejects, as many as there are rows, in file order; nothing is thrown for bad input
 * @example
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 * import { scoreCsv } from "@career-benchmarks/csv";
 *
 * const text = [
 *   "name,as_at,year_groups,bm5_1_each_year",
 *   "Example School,2024-07,7-11,92 of 122",
 *   "Sample Academy,2024-07,7-11,sometimes",
 * ].join("\n");
 * const rubrics = [gatsby2014School];
 * const scored = scoreCsv([{ text }], { rubrics, rubric: "gatsby-2014-school" });
 * scored.results.map(({ result }) => result.benchmarks[4]?.percent); //=> [75]
 * scored.rejects.map(({ place, issues }) => [place.row, issues[0]?.code]);
 * //=> [[2, "cell-not-understood"]]
 */
export function scoreCsv(inputs: readonly CsvInput[], options: ScoreCsvOptions): ScoredCsv {
  const files = inputs.map((input) => readFile(input, options));
  const rows = files.flatMap((file) => file.rows);
  const duplicates = findDuplicates(rows.flatMap(({ reading }) => reading.row ?? []));

  const results: ScoredRow[] = [];
  const rejects: Reject[] = [];
  for (const [index, { place, cells, reading }] of rows.entries()) {
    if (index % 500 === 0) options.onProgress?.(index, rows.length);
    const { row } = reading;
    const scored = row && scoreRow(row, options);
    const duplicate = row && duplicates.get(row);
    const found = scored ? (scored.ok ? scored.result.issues : scored.issues) : [];
    const issues = [
      ...reading.issues,
      ...(duplicate ? [duplicate] : []),
      ...found.map((issue) => locate(issue, place)),
    ];
    if (row && scored?.ok && !issues.some(({ severity }) => severity === "error")) {
      const result = { ...scored.result, issues };
      results.push({ place, rubric: row.rubric, result, content: row.content });
    } else {
      rejects.push({ place, cells, issues });
    }
  }
  options.onProgress?.(rows.length, rows.length);
  return {
    results,
    rejects,
    issues: files.flatMap((file) => file.issues),
    header: [...new Set(files.flatMap((file) => file.header))],
  };
}

function scoreRow(
  { rubric, content }: ReadRow,
  { onInvalid }: ScoreCsvOptions,
): SafeResult<Result | PercentsResult> {
  return content.kind === "answers"
    ? safeScoreAssessment(rubric, content.assessment, onInvalid ? { onInvalid } : {})
    : safeScoreBenchmarkPercents(rubric, content.percents, content.profile, content.details);
}

function locate(issue: Issue<string>, place: Place): Issue<string> {
  const column = issue.path === undefined ? undefined : columnOf(issue.path);
  return { ...issue, place: { ...place, ...(column !== undefined && { column }) } };
}
