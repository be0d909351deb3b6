import type { CsvIssue } from "./issue.js";
import { createFileReader, type ReadBatch } from "./read/file-reader.js";
import type { CsvStreamInput, ReadOptions } from "./read/options.js";
import { createRowScorer, type RowOutcome } from "./score-rows.js";
import { readRows } from "./table/read-rows.js";
import { sizeOf } from "./table/source.js";

/** Some rows of a file, scored or rejected, in file order. */
export interface ScoredBatch {
  readonly file?: string;
  /** The column names of the file, as `writeRejects` wants them. */
  readonly header: readonly string[];
  readonly rows: readonly RowOutcome[];
  /** What was newly found to be wrong with the file as a whole. */
  readonly issues: readonly CsvIssue[];
}

/** How to read and score CSVs as they come. */
export interface StreamCsvOptions extends ReadOptions {
  /**
   * Called after each batch with the rows and bytes (characters, of text) of all inputs so far, and
   * the size of all inputs where it is known.
   */
  readonly onProgress?: (rows: number, bytes: number, totalBytes: number | undefined) => void;
}

/**
 * Scores the rows of CSVs as they come, some at a time and no faster than they are asked for.
 *
 * It means the same as `scoreCsv`, whatever the chunks. Memory does not grow with the rows, but for two
 * numbers each, by which an assessment that stands twice is found.
 *
 * @param inputs - files, streams or texts, each with a file name for messages
 * @param options - the rubrics that rows may name, and what to do where a row is silent
 * @returns batches of scored and rejected rows, at least one for each input
 * @example
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 * import { streamCsv } from "@career-benchmarks/csv";
 *
 * const source = ["name,as_at,year_groups,bm5_1_ea", "ch_year\nSample Academy,2024-07,7-11,most\n"];
 * const options = { rubrics: [gatsby2014School], rubric: "gatsby-2014-school" };
 * const percents: unknown[] = [];
 * for await (const { rows } of streamCsv([{ source }], options)) {
 *   for (const outcome of rows) {
 *     if (outcome.ok) percents.push(outcome.row.result.benchmarks[4]?.percent);
 *   }
 * }
 * percents; //=> [75]
 */
export async function* streamCsv(
  inputs: readonly CsvStreamInput[],
  options: StreamCsvOptions,
): AsyncGenerator<ScoredBatch, void, undefined> {
  const scoreRow = createRowScorer(options);
  const sizes = inputs.map(({ source }) => sizeOf(source));
  const total = sizes.reduce<number | undefined>(
    (sum, size) => (sum === undefined || size === undefined ? undefined : sum + size),
    0,
  );
  let done = { rows: 0, bytes: 0 };
  for (const { source, file, ...layout } of inputs) {
    const reader = createFileReader(file, options);
    const scored = ({ header, rows, issues }: ReadBatch): ScoredBatch => {
      return { ...(file !== undefined && { file }), header, rows: rows.flatMap(scoreRow), issues };
    };
    const before = done;
    const onProgress = (rows: number, bytes: number) => {
      done = { rows: before.rows + rows, bytes: before.bytes + bytes };
      options.onProgress?.(done.rows, done.bytes, total);
    };
    for await (const batch of readRows(source, { ...options, ...layout, onProgress })) {
      yield scored(reader.read(batch));
    }
    const last = reader.end();
    if (last.rows.length > 0) yield scored(last);
  }
}
