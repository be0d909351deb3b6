import type { Reject } from "@career-benchmarks/core";
import {
  type CsvIssue,
  type ResultShape,
  streamCsv,
  streamResultsCsv,
  writeResults,
} from "@career-benchmarks/csv";
import { message } from "../command-error.js";
import type { Target } from "../output/format.js";
import { openOutput } from "../output/output-file.js";
import { rejectsWriter } from "../output/rejects-writer.js";
import { progressOn } from "../progress.js";
import { openInputs } from "../read-inputs.js";
import { fileErrors, refuseFiles } from "../refuse-files.js";
import { collectProblems } from "./describe-problems.js";
import type { ScorePlan } from "./plan-score.js";
import { readOptions } from "./read-options.js";
import type { Scored } from "./say-scored.js";

/** A plan for results that are written while files are read. */
export type StreamPlan = ScorePlan<
  Exclude<Target, { kind: "folder" }> & { readonly format: "csv" | "ndjson" }
>;

/** Tells whether results can be written while files are read: a table or lines, and nothing carried or summed up. */
export function canStream(plan: ScorePlan): plan is StreamPlan {
  const { target, flags } = plan;
  if (target.kind === "folder" || flags.carry || flags.groups !== undefined) return false;
  return target.format === "csv" || target.format === "ndjson";
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

/**
 * Scores files while they are read and writes results as they come.
 *
 * @returns nothing when nobody reads the results any more
 */
export async function streamScored(plan: StreamPlan): Promise<Scored | undefined> {
  const { files, target, flags, terminal, asides } = plan;
  const rejectsPath = plan.rejects.kind === "file" ? plan.rejects.path : undefined;
  const { inputs, bytes: total } = await openInputs(files, terminal);
  const show = progressOn(terminal, flags.quiet === true);
  const onProgress = (rows: number, bytes: number) =>
    show({ rows, ...(total !== undefined && total > 0 && { part: Math.min(bytes / total, 1) }) });
  const options = { ...(await readOptions(flags, asides)), onProgress };
  const pieces =
    target.format === "ndjson"
      ? linesOf(streamCsv(inputs, options))
      : flags.shape === "indicators"
        ? tableOf(streamCsv(inputs, options), flags.shape)
        : streamResultsCsv(inputs, { ...options, shape: flags.shape });

  const out =
    target.kind === "file" ? await openOutput(target.path, { inputs: plan.named }) : undefined;
  const rejects = rejectsWriter(rejectsPath, { inputs: plan.named });
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
      if (toNobody && terminal.outIsClosed?.()) return undefined;
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
  const said = target.kind === "file" ? message`${results} results written: ${target.path}\n` : "";
  return {
    ...{ problems, rejected, rejectFiles, errors, said },
    kept: rows,
    rubrics: byRubric,
  };
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
