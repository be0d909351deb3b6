import { join } from "node:path";
import { formatIssue, type Rubric } from "@career-benchmarks/core";
import { type ResultShape, type ScoredCsv, scoreCsv, writeRejects } from "@career-benchmarks/csv";
import { renderTextOverview } from "@career-benchmarks/render";
import { CommandError } from "../command-error.js";
import { chooseTarget, type Format, type Target } from "../output/format.js";
import { defaultRejectsPath } from "../output/rejects.js";
import { renderFolder, renderResults, reportEntries } from "../output/render-results.js";
import { type ReportChoice, type ReportFlags, readReportFlags } from "../output/report-flags.js";
import { writeFile } from "../output/write-file.js";
import { writeFolder } from "../output/write-folder.js";
import { progressOn } from "../progress.js";
import { readInputs } from "../read-inputs.js";
import { refuseFiles } from "../refuse-files.js";
import { findRubric } from "../rubrics.js";
import type { Terminal } from "../terminal.js";
import { carryTo } from "./carry.js";
import { type ReadFlags, readOptions } from "./read-options.js";

/** The options of `score`. */
export interface ScoreFlags extends ReadFlags, ReportFlags {
  readonly out?: string;
  readonly format?: Format;
  readonly shape: ResultShape;
  readonly rejects?: string;
  readonly allowRejects?: boolean;
  readonly carry?: boolean;
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
  const report = await readReportFlags(flags);
  const options = readOptions(flags);
  const inputs = await readInputs(files, terminal);
  const onProgress = progressOn(terminal, flags.quiet === true);
  const read = scoreCsv(inputs, {
    ...options,
    onProgress: (rows, all) => onProgress({ rows, part: all === 0 ? 1 : rows / all }),
  });
  refuseFiles(read.issues);
  const { rows: results, notCarried } = carryTo(read.results, carryTargets(flags));
  const scored = { ...read, results };

  const written = await writeResults(scored, target, flags.shape, report, terminal);
  const rejectsPath = flags.rejects ?? defaultRejectsPath(target);
  if (scored.rejects.length > 0 && rejectsPath !== undefined) {
    await writeFile(rejectsPath, writeRejects(scored.rejects, scored.header));
  }
  if (!flags.quiet) {
    terminal.err(describeProblems(read, rejectsPath));
    terminal.err(describeRubrics(scored, flags, notCarried.length));
    if (written !== undefined) {
      const summary = renderTextOverview(reportEntries(scored));
      terminal.out(`${summary}\n${written}\n`);
    }
  }
  return scored.rejects.length > 0 && !flags.allowRejects ? 1 : 0;
}

/** The rubrics to carry answers to; without `--carry` one rubric is all that makes sense. */
function carryTargets({ rubric, carry }: ScoreFlags): readonly Rubric[] {
  if (carry) return rubric.filter((id) => id !== "auto").map(findRubric);
  if (rubric.length < 2) return [];
  throw new CommandError(
    "Several rubrics need --carry, which carries answers from one to another.",
  );
}

/** Counts the results of each rubric where it was chosen by date, and what could not be carried. */
function describeRubrics(
  { results }: ScoredCsv,
  { rubric, carry }: ScoreFlags,
  notCarried: number,
): string {
  const ids = [...new Set(results.map((row) => row.rubric.id))].sort();
  const counts = ids.map((id) => `${id} ${results.filter((row) => row.rubric.id === id).length}`);
  const lines = [
    ...((rubric[0] ?? "auto") === "auto" && ids.length > 1
      ? [`Results by rubric: ${counts.join(", ")}.`]
      : []),
    ...(carry && notCarried > 0
      ? [`${notCarried} results could not be carried: percentages only, or no crosswalk.`]
      : []),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

/** Writes the results; says where they are, unless they went to stdout. */
async function writeResults(
  scored: ScoredCsv,
  target: Target,
  shape: ResultShape,
  report: ReportChoice,
  terminal: Terminal,
): Promise<string | undefined> {
  switch (target.kind) {
    case "stdout":
      terminal.out(renderResults(scored, target.format, shape, report));
      return undefined;
    case "file":
      await writeFile(target.path, renderResults(scored, target.format, shape, report));
      return `Written: ${target.path}`;
    case "folder":
      await writeFolder(target.path, renderFolder(scored, shape, report));
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
