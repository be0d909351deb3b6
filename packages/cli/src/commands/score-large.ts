import { formatIssues, type Reject } from "@career-benchmarks/core";
import {
  type CsvIssue,
  type ResultShape,
  streamCsv,
  streamResultsCsv,
  writeResults,
} from "@career-benchmarks/csv";
import { message } from "../command-error.js";
import { exitCodeOf, exitCodes } from "../exit-codes.js";
import type { Format, Target } from "../output/format.js";
import { keepApart, type NamedPath } from "../output/keep-apart.js";
import { openOutput } from "../output/output-file.js";
import { chooseRejects } from "../output/rejects.js";
import { rejectPaths, rejectsWriter } from "../output/rejects-writer.js";
import { progressOn } from "../progress.js";
import { openInputs } from "../read-inputs.js";
import { fileErrors, refuseFiles } from "../refuse-files.js";
import { say, type Terminal } from "../terminal.js";
import { collectProblems } from "./describe-problems.js";
import { describeRubrics } from "./describe-rubrics.js";
import { readOptions } from "./read-options.js";
import type { ScoreFlags } from "./score-flags.js";
import { scoreInputs } from "./score-inputs.js";

/** Tells whether results can be written while files are read: a table or lines, and nothing carried or summed up. */
export function canStream(target: Target, { carry, groups }: ScoreFlags): boolean {
  return target.kind !== "folder" && isLines(target.format) && !carry && groups === undefined;
}

function isLines(format: Format): format is "csv" | "ndjson" {
  return format === "csv" || format === "ndjson";
}

/** What is written at a time. */
interface Piece {
  readonly text: string;
  readonly results: number;
  /** How many rows of the files they were made from. */
  readonly rows: number;
  /** The same by the id of the rubric. */
  readonly rubrics: Readonly<Record<string, number>>;
  readonly rejects: readonly Reject[];
  readonly header: readonly string[];
  readonly issues: readonly CsvIssue[];
}

/** Scores files while they are read and writes results as they come; gives the exit code. */
export async function scoreLarge(
  files: readonly string[],
  target: Exclude<Target, { kind: "folder" }>,
  flags: ScoreFlags,
  terminal: Terminal,
): Promise<number> {
  const rejectsTarget = chooseRejects(target, flags.rejects, flags.audience);
  const rejectsPath = rejectsTarget.kind === "file" ? rejectsTarget.path : undefined;
  const readFiles = scoreInputs(files, flags);
  keepApart(readFiles, outputsOf(target, rejectsPath, files.length));
  const { inputs, bytes: total } = await openInputs(files, terminal);
  const show = progressOn(terminal, flags.quiet === true);
  const onProgress = (rows: number, bytes: number) =>
    show({ rows, ...(total !== undefined && total > 0 && { part: Math.min(bytes / total, 1) }) });
  const asides = flags.quiet ? { ...terminal, err: () => {} } : terminal;
  const options = { ...(await readOptions(flags, asides)), onProgress };
  const pieces =
    target.format === "ndjson"
      ? linesOf(streamCsv(inputs, options))
      : flags.shape === "indicators"
        ? tableOf(streamCsv(inputs, options), flags.shape)
        : streamResultsCsv(inputs, { ...options, shape: flags.shape });

  const out =
    target.kind === "file" ? await openOutput(target.path, { inputs: readFiles }) : undefined;
  const rejects = rejectsWriter(rejectsPath, { inputs: readFiles });
  // Once nobody reads stdout, the rest of the files would be read for nothing.
  const toNobody = target.kind === "stdout" && rejectsPath === undefined;
  const problems = collectProblems();
  const byRubric = new Map<string, number>();
  const errors: CsvIssue[] = [];
  let [results, rows, rejected] = [0, 0, 0];
  let rejectFiles: readonly string[] = [];
  try {
    for await (const piece of pieces) {
      refuseFiles(piece.issues);
      problems.add(piece.issues);
      errors.push(...fileErrors(piece.issues));
      for (const reject of piece.rejects) problems.add(reject.issues);
      results += piece.results;
      rows += piece.rows;
      for (const [id, count] of Object.entries(piece.rubrics)) {
        byRubric.set(id, (byRubric.get(id) ?? 0) + count);
      }
      rejected += piece.rejects.length;
      await rejects.write(piece);
      if (out) await out.write(piece.text);
      else await terminal.out(piece.text);
      if (toNobody && terminal.outIsClosed?.()) return exitCodes.done.code;
    }
    await rejects.seal();
    await out?.seal();
    rejectFiles = rejects.place();
    out?.place();
  } catch (error) {
    out?.abandon();
    rejects.abandon();
    throw error;
  }
  if (!flags.quiet) {
    await terminal.err(problems.describe({ rejected, all: rows + rejected, rejectFiles }));
    await terminal.err(describeRubrics(byRubric, flags));
    if (target.kind === "file") {
      await say(terminal, message`${results} results written: ${target.path}\n`);
    }
  }
  if (flags.quiet)
    await terminal.err(
      formatIssues(errors)
        .map((line) => `${line}\n`)
        .join(""),
    );
  return exitCodeOf({ fileErrors: errors.length, rejected, allowRejects: flags.allowRejects });
}

function outputsOf(
  target: Exclude<Target, { kind: "folder" }>,
  rejects: string | undefined,
  inputs: number,
): readonly NamedPath[] {
  const paths = rejects === undefined ? [] : rejectPaths(rejects, inputs);
  return [
    ...(target.kind === "file" ? [{ name: "--out", path: target.path }] : []),
    ...paths.map((path) => ({ name: "the rejects", path })),
  ];
}

type Batches = ReturnType<typeof streamCsv>;

async function* linesOf(batches: Batches): AsyncGenerator<Piece> {
  for await (const batch of batches) {
    const { results, ...others } = split(batch.rows);
    const text = results.map((result) => `${JSON.stringify(result)}\n`).join("");
    yield { ...batch, ...others, text, results: results.length };
  }
}

async function* tableOf(batches: Batches, shape: ResultShape): AsyncGenerator<Piece> {
  let hasHeader = false;
  for await (const batch of batches) {
    const { results, ...others } = split(batch.rows);
    const text = writeResults(results, shape);
    yield {
      ...batch,
      ...others,
      text: hasHeader ? text.slice(text.indexOf("\n") + 1) : text,
      results: results.length,
    };
    hasHeader = true;
  }
}

type Outcomes =
  Batches extends AsyncGenerator<infer Batch extends { rows: unknown }> ? Batch["rows"] : never;

function split(rows: Outcomes) {
  const results = rows.flatMap((row) => (row.ok ? [row.row.result] : []));
  const rubrics: Record<string, number> = {};
  for (const { rubric } of results) rubrics[rubric.id] = (rubrics[rubric.id] ?? 0) + 1;
  const made = rows.reduce((sum, row) => sum + (row.ok ? (row.row.rows ?? 1) : 0), 0);
  return {
    results,
    rows: made,
    rubrics,
    rejects: rows.flatMap((row) => (row.ok ? [] : [row.reject])),
  };
}
