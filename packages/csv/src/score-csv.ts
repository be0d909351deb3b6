import type { Reject } from "@career-benchmarks/core";
import type { CsvIssue } from "./issue.js";
import { createFileReader } from "./read/file-reader.js";
import type { CsvInput, ReadOptions } from "./read/options.js";
import { createRowScorer, type ScoredRow } from "./score-rows.js";
import { readTable } from "./table/read-table.js";

/** A CSV scored: every row is among the results or among the rejects. */
export interface ScoredCsv {
  readonly results: readonly ScoredRow[];
  readonly rejects: readonly Reject[];
  /** What is wrong with the files as a whole. */
  readonly issues: readonly CsvIssue[];
  /** The column names of all files, each once. */
  readonly header: readonly string[];
}

/** How to read and score a CSV. */
export interface ScoreCsvOptions extends ReadOptions {
  /** Called now and then with the number of rows scored and of all rows. */
  readonly onProgress?: (done: number, all: number) => void;
}

/**
 * Scores the rows of CSVs: answers by indicator, or eight published percentages.
 *
 * @param inputs - the texts or bytes, each with a file name for messages; `streamCsv` reads large files
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
  const files = inputs.flatMap((input) => {
    const reader = createFileReader(input.file, options);
    return [reader.read(readTable(input.text, { ...options, ...input })), reader.end()];
  });
  const rows = files.flatMap((file) => file.rows);
  const scoreRow = createRowScorer(options);
  const results: ScoredRow[] = [];
  const rejects: Reject[] = [];
  for (const [index, row] of rows.entries()) {
    if (index % 500 === 0) options.onProgress?.(index, rows.length);
    for (const outcome of scoreRow(row)) {
      if (outcome.ok) results.push(outcome.row);
      else rejects.push(outcome.reject);
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
