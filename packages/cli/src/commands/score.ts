import { join } from "node:path";
import { formatIssue } from "@career-benchmarks/core";
import { type ResultShape, type ScoredCsv, scoreCsv, writeRejects } from "@career-benchmarks/csv";
import { renderText } from "@career-benchmarks/render";
import { chooseTarget, type Format, type Target } from "../output/format.js";
import { defaultRejectsPath } from "../output/rejects.js";
import { renderFolder, renderResults, reportEntries } from "../output/render-results.js";
import { writeFile } from "../output/write-file.js";
import { progressOn } from "../progress.js";
import { readInputs } from "../read-inputs.js";
import type { Terminal } from "../terminal.js";
import { type ReadFlags, readOptions } from "./read-options.js";

/** The options of `score`. */
export interface ScoreFlags extends ReadFlags {
  readonly out?: string;
  readonly format?: Format;
  readonly shape: ResultShape;
  readonly rejects?: string;
  readonly allowRejects?: boolean;
  readonly quiet?: boolean;
}

const issuesShown = 20;

/** Scores CSV files and writes results, reports and rejects; gives the exit code. */
export async function score(
  files: readonly string[],
  flags: ScoreFlags,
  terminal: Terminal,
): Promise<number> {
  const target = chooseTarget(flags.out, flags.format);
  const options = readOptions(flags);
  const inputs = await readInputs(files, terminal);
  const onProgress = progressOn(terminal, flags.quiet === true);
  const scored = scoreCsv(inputs, { ...options, onProgress });

  const written = await writeResults(scored, target, flags.shape, terminal);
  const rejectsPath = flags.rejects ?? defaultRejectsPath(target);
  if (scored.rejects.length > 0 && rejectsPath !== undefined) {
    await writeFile(rejectsPath, writeRejects(scored.rejects, scored.header));
  }
  if (!flags.quiet) {
    terminal.err(describeProblems(scored, rejectsPath));
    if (written !== undefined) {
      const summary = renderText(reportEntries(scored), { rejects: scored.rejects });
      terminal.out(`${summary}\n${written}\n`);
    }
  }
  return scored.rejects.length > 0 && !flags.allowRejects ? 1 : 0;
}

/** Writes the results; says where they are, unless they went to stdout. */
async function writeResults(
  scored: ScoredCsv,
  target: Target,
  shape: ResultShape,
  terminal: Terminal,
): Promise<string | undefined> {
  switch (target.kind) {
    case "stdout":
      terminal.out(renderResults(scored, target.format, shape));
      return undefined;
    case "file":
      await writeFile(target.path, renderResults(scored, target.format, shape));
      return `Written: ${target.path}`;
    case "folder":
      for (const { path, text } of renderFolder(scored, shape)) {
        await writeFile(join(target.path, path), text);
      }
      return `Report: ${join(target.path, "index.html")}`;
  }
}

/** Says what is wrong with the files and which rows were rejected, a line for each issue. */
function describeProblems(scored: ScoredCsv, rejectsPath: string | undefined): string {
  const { rejects } = scored;
  const lines = [...scored.issues, ...rejects.flatMap(({ issues }) => issues)].map(formatIssue);
  const shown = lines.slice(0, issuesShown);
  if (lines.length > shown.length) shown.push(`… and ${lines.length - shown.length} more.`);
  if (rejects.length > 0) {
    const rows = `${rejects.length} of ${rejects.length + scored.results.length} rows`;
    const where =
      rejectsPath === undefined
        ? "Add --rejects FILE to keep them for mending"
        : `They are in ${rejectsPath}: mend them there and score that file`;
    shown.push(`${rows} could not be scored. ${where}.`);
  }
  return shown.map((line) => `${line}\n`).join("");
}
