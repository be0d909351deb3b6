import { join } from "node:path";
import { formatIssues, type Rubric } from "@career-benchmarks/core";
import { scoreCsv, summariseGroups, writeRejects } from "@career-benchmarks/csv";
import { renderTextOverview } from "@career-benchmarks/render";
import { CommandError, message } from "../command-error.js";
import { exitCodeOf } from "../exit-codes.js";
import { type GivenFlag, refuseUnhonoured } from "../flags.js";
import { chooseTarget, type Target } from "../output/format.js";
import { keepApart, type NamedPath } from "../output/keep-apart.js";
import { refuseExact } from "../output/refuse-exact.js";
import { chooseRejects, type RejectsTarget } from "../output/rejects.js";
import { renderResults, reportEntries } from "../output/render-results.js";
import { readReportFlags } from "../output/report-flags.js";
import { writeFiles } from "../output/write-file.js";
import { progressOn } from "../progress.js";
import { readInputs } from "../read-inputs.js";
import { fileErrors, refuseFiles } from "../refuse-files.js";
import { findRubric } from "../rubrics.js";
import { say, type Terminal } from "../terminal.js";
import { carryTo } from "./carry.js";
import { collectProblems } from "./describe-problems.js";
import { countRubrics, describeRubrics } from "./describe-rubrics.js";
import { describeGroups, readGroupFile } from "./read-group-file.js";
import { checkReadFlags, readOptions } from "./read-options.js";
import { type ScoreFlags, scoreHonours, scoreOutput } from "./score-flags.js";
import { writeScoreFolder } from "./score-folder.js";
import { scoreInputs } from "./score-inputs.js";
import { canStream, scoreLarge } from "./score-large.js";

/** Scores CSV files and writes results, reports and rejects; gives the exit code. */
export async function score(
  files: readonly string[],
  flags: ScoreFlags,
  terminal: Terminal,
  given: readonly GivenFlag[],
): Promise<number> {
  const target = chooseTarget(flags.out, flags.format);
  checkFlags(target, flags, given);
  const targets = carryTargets(flags);
  if (target.kind !== "folder" && canStream(target, flags)) {
    return scoreLarge(files, target, flags, terminal);
  }
  const rejectsTarget = chooseRejects(target, flags.rejects, flags.audience);
  const readFiles = scoreInputs(files, flags);
  keepApart(readFiles, outputsOf(target, rejectsTarget));
  const asides = flags.quiet ? { ...terminal, err: () => {} } : terminal;
  const options = await readOptions(flags, asides);
  const groups = flags.groups === undefined ? undefined : await readGroupFile(flags.groups, asides);
  const report = await readReportFlags(flags, asides);
  const inputs = await readInputs(files, terminal);
  const onProgress = progressOn(terminal, flags.quiet === true);
  const read = scoreCsv(inputs, {
    ...options,
    onProgress: (rows, all) => onProgress({ rows, part: all === 0 ? 1 : rows / all }),
  });
  refuseFiles(read.issues);
  const { rows: results, notCarried } = carryTo(read.results, targets);
  const scored = { ...read, results };

  const summaries =
    groups &&
    summariseGroups(
      read.results.map(({ result }) => result),
      groups,
    );
  const rejects = scored.rejects.length > 0 ? writeRejects(scored.rejects, scored.header) : "";
  const rejectsPath = pathOf(rejectsTarget, target);
  const beside =
    rejects && rejectsTarget.kind === "file" ? [{ path: rejectsTarget.path, text: rejects }] : [];
  let written = target.kind === "file" ? message`Written: ${target.path}` : undefined;
  if (target.kind === "folder") {
    const { audience, force = false, shape } = flags;
    const inside = rejects && rejectsTarget.kind === "in-folder" ? rejectsTarget.path : undefined;
    const path = audience === "published" ? inside?.slice("internal/".length) : inside;
    const rejectsFile = path === undefined ? undefined : { path, text: rejects };
    const folder = await writeScoreFolder(
      target.path,
      { scored, shape, report, summaries, rejects: rejectsFile },
      { audience, force, inputs: [...readFiles, ...outputsOf(target, rejectsTarget)], beside },
    );
    for (const note of folder.notes) await asides.err(`${note}\n`);
    written = folder.written;
  } else if (target.kind === "stdout") {
    await terminal.out(renderResults(scored, target.format, flags.shape, report));
  }
  if (target.kind !== "folder") {
    const text = () => renderResults(scored, target.format, flags.shape, report);
    const file = target.kind === "file" ? [{ path: target.path, text: text() }] : [];
    await writeFiles([...file, ...beside], { inputs: readFiles });
  }
  if (!flags.quiet) {
    const problems = collectProblems();
    problems.add([...read.issues, ...read.rejects.flatMap(({ issues }) => issues)]);
    const rejected = read.rejects.length;
    const kept = read.results.reduce((sum, { rows = 1 }) => sum + rows, 0);
    const rejectFiles = rejectsPath === undefined ? [] : [rejectsPath];
    await terminal.err(problems.describe({ rejected, all: rejected + kept, rejectFiles }));
    await terminal.err(describeRubrics(countRubrics(results), flags));
    if (flags.carry && notCarried.length > 0) {
      await terminal.err(describeNotCarried(notCarried.length));
    }
    if (written !== undefined) {
      const summary = renderTextOverview(reportEntries(scored));
      await say(terminal, `${summary}\n${written}\n`);
    }
    if (summaries) await terminal.err(describeGroups(summaries));
  }
  const errors = fileErrors(read.issues);
  if (flags.quiet) await terminal.err(lines(formatIssues(errors)));
  const { allowRejects } = flags;
  return exitCodeOf({ fileErrors: errors.length, rejected: read.rejects.length, allowRejects });
}

/** Stops for every flag that is wrong, or that the output can't honour, before a file is read. */
function checkFlags(target: Target, flags: ScoreFlags, given: readonly GivenFlag[]): void {
  checkReadFlags(flags, given);
  refuseUnhonoured(given, scoreHonours, scoreOutput(target, flags.report));
  refuseExact(target, flags);
  if (flags.groups !== undefined && flags.quiet && target.kind !== "folder") {
    throw new CommandError(
      "--groups has no effect with --quiet: its table is said on the terminal. Name a folder with --out, which gets groups.csv, or leave --quiet out.",
    );
  }
}

/** The rubrics to carry answers to; without `--carry` one rubric is all that makes sense. */
function carryTargets({ rubric, carry }: ScoreFlags): readonly Rubric[] {
  if (carry) {
    const targets = rubric.filter((id) => id !== "auto").map(findRubric);
    if (targets.length > 0) return targets;
    throw new CommandError(
      "--carry has no effect without a rubric to carry to: add --rubric, such as --rubric auto --rubric gatsby-2025-school.",
    );
  }
  if (rubric.length < 2) return [];
  throw new CommandError(
    "Several rubrics need --carry, which carries answers from one to another.",
  );
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `${text}\n`).join("");
}

function describeNotCarried(count: number): string {
  return `${count} results could not be carried: percentages only, or no crosswalk.\n`;
}

/** The files that are named before anything is read; those of a folder follow from the results. */
function outputsOf(target: Target, rejects: RejectsTarget): readonly NamedPath[] {
  return [
    ...(target.kind === "file" ? [{ name: "--out", path: target.path }] : []),
    ...(rejects.kind === "file" ? [{ name: "the rejects", path: rejects.path }] : []),
  ];
}

function pathOf(rejects: RejectsTarget, target: Target): string | undefined {
  if (rejects.kind === "nowhere") return undefined;
  return rejects.kind === "in-folder" && target.kind === "folder"
    ? join(target.path, rejects.path)
    : rejects.path;
}
