import type { Issue, PercentsResult, Place, Reject, Result } from "@career-benchmarks/core";
import { planColumns } from "../columns/plan-columns.js";
import type { CsvIssue } from "../issue.js";
import { createFileReader } from "../read/file-reader.js";
import { createDuplicateFinder } from "../read/find-duplicates.js";
import type { CsvStreamInput } from "../read/options.js";
import { createRowScorer } from "../score-rows.js";
import type { StreamCsvOptions } from "../stream-csv.js";
import { readBatches } from "../table/read-rows.js";
import type { PlainRows } from "../table/row-reader.js";
import { sizeOf } from "../table/source.js";
import type { RowBatch } from "../table/table-reader.js";
import { writeResults } from "../write/write-results.js";
import { type PlainScorer, plainScorer } from "./plain-rows.js";
import type { BulkShape } from "./result-text.js";

/** How to read and score CSVs, and how to write what was scored. */
export interface StreamResultsOptions extends StreamCsvOptions {
  /** A row per assessment, which is the default, or per benchmark. */
  readonly shape?: BulkShape;
}

/** What became of some rows. */
export interface ResultsBatch {
  readonly file?: string;
  /** The column names of the file, as `writeRejects` wants them. */
  readonly header: readonly string[];
  /** The next piece of the results CSV. */
  readonly text: string;
  /** How many assessments it holds. */
  readonly results: number;
  /** The same by the id of the rubric. */
  readonly rubrics: Readonly<Record<string, number>>;
  /** How many of them were ordinary enough to be scored without making a `Result`. */
  readonly ordinary: number;
  readonly rejects: readonly Reject[];
  /** What is to be said of assessments that were scored. */
  readonly warnings: readonly Issue<string>[];
  /** What was newly found to be wrong with the file as a whole. */
  readonly issues: readonly CsvIssue[];
}

/**
 * Scores CSVs as they come and writes the results as CSV, for files too large to hold.
 *
 * The text is, byte for byte, what `writeResults` makes of the results of `streamCsv`. Ordinary rows,
 * of which nothing is to be said, become text without a `Result` in between, which is many times
 * faster; all others go the same way as in `streamCsv`.
 *
 * @param inputs - files, streams or texts, each with a file name for messages
 * @param options - as for `streamCsv`, and the shape of the results
 * @returns batches whose texts, one after another, are the results CSV
 * @example
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 * import { streamResultsCsv } from "@career-benchmarks/csv";
 *
 * const source = ["urn,as_at,year_groups,bm5_1_each_year\n", "123456,2024-07,7-11,most\n"];
 * const options = { rubrics: [gatsby2014School], rubric: "gatsby-2014-school" };
 * let csv = "";
 * for await (const { text } of streamResultsCsv([{ source }], options)) csv += text;
 * csv.split("\r\n")[1]?.split(",").slice(-4); //=> ["0", "0", "7", "8"]
 */
export async function* streamResultsCsv(
  inputs: readonly CsvStreamInput[],
  options: StreamResultsOptions,
): AsyncGenerator<ResultsBatch, void, undefined> {
  const { shape = "wide", onProgress, ...readOptions } = options;
  const duplicates = createDuplicateFinder();
  const scoreRow = createRowScorer(readOptions, duplicates);
  const total = totalSize(inputs);
  let done = { rows: 0, bytes: 0 };
  let hasHeader = false;

  for (const { source, file, ...layout } of inputs) {
    const named = file === undefined ? {} : { file };
    const readBatch = createFileReader(file, readOptions);
    let news = emptyNews();
    let plain: PlainScorer | undefined;
    let unprepared = true;

    const addText = (lines: string, { rubric }: AnyResult, header: () => string) => {
      news.rubrics[rubric.id] = (news.rubrics[rubric.id] ?? 0) + 1;
      if (!hasHeader) news.text += header();
      hasHeader = true;
      news.text += lines;
      news.results += 1;
    };
    const takeRows = (batch: RowBatch) => {
      const { header, rows, issues } = readBatch(batch);
      news.header = header;
      news.issues.push(...issues);
      for (const row of rows) {
        const outcome = scoreRow(row);
        if (outcome.ok) {
          const { result } = outcome.row;
          addText(linesOf(result, shape), result, () => headerOf([result], shape));
          news.warnings.push(...result.issues);
        } else news.rejects.push(outcome.reject);
      }
    };
    const plainRows: PlainRows = {
      read: (line, { header, delimiter }) => {
        if (unprepared) {
          const plan = planColumns(header, readOptions.rubrics);
          plain = plainScorer(plan, delimiter, readOptions, shape, duplicates);
          unprepared = false;
        }
        return plain?.read(line) ?? false;
      },
      take: (row, line) => {
        const place: Place = { ...named, row, line };
        const taken = plain?.take(place);
        if (!taken) return false;
        addText(taken.lines, taken.sample, () => headerOf([taken.sample], shape));
        news.ordinary += 1;
        return true;
      },
      split: (rows, header, headerLine) => takeRows({ header, headerLine, rows, issues: [] }),
    };
    const before = done;
    const progress = (rows: number, bytes: number) => {
      done = { rows: before.rows + rows, bytes: before.bytes + bytes };
      onProgress?.(done.rows, done.bytes, total);
    };
    const reading = { ...readOptions, ...layout, onProgress: progress };
    for await (const batch of readBatches(source, reading, plainRows)) {
      takeRows(batch);
      const said = news;
      news = emptyNews();
      yield { ...named, ...said };
    }
  }
  if (!hasHeader) yield { ...emptyNews(), text: headerOf([], shape) };
}

interface News {
  header: readonly string[];
  text: string;
  results: number;
  readonly rubrics: Record<string, number>;
  ordinary: number;
  readonly rejects: Reject[];
  readonly warnings: Issue<string>[];
  readonly issues: CsvIssue[];
}

function emptyNews(): News {
  return {
    header: [],
    text: "",
    results: 0,
    rubrics: {},
    ordinary: 0,
    rejects: [],
    warnings: [],
    issues: [],
  };
}

type AnyResult = Result | PercentsResult;

/** Gives the header of a results CSV, which holds no line end but its own. */
function headerOf(results: readonly AnyResult[], shape: BulkShape): string {
  const text = writeResults(results, shape);
  return text.slice(0, text.indexOf("\n") + 1);
}

function linesOf(result: AnyResult, shape: BulkShape): string {
  const text = writeResults([result], shape);
  return text.slice(text.indexOf("\n") + 1);
}

function totalSize(inputs: readonly CsvStreamInput[]): number | undefined {
  return inputs.reduce<number | undefined>((sum, { source }) => {
    const size = sizeOf(source);
    return sum === undefined || size === undefined ? undefined : sum + size;
  }, 0);
}
