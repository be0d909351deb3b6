import { join } from "node:path";
import { scoreCsv, summariseGroups, writeRejects } from "@career-benchmarks/csv";
import { renderTextOverview } from "@career-benchmarks/render";
import { message } from "../command-error.js";
import type { Target } from "../output/format.js";
import type { RejectsTarget } from "../output/rejects.js";
import { renderResults, reportEntries } from "../output/render-results.js";
import { readReportFlags } from "../output/report-flags.js";
import { writeFiles } from "../output/write-file.js";
import { progressOn } from "../progress.js";
import { readInputs } from "../read-inputs.js";
import { fileErrors, refuseFiles } from "../refuse-files.js";
import { carryTo } from "./carry.js";
import { collectProblems } from "./describe-problems.js";
import { countRubrics } from "./describe-rubrics.js";
import type { ScorePlan } from "./plan-score.js";
import { describeGroups, readGroupFile } from "./read-group-file.js";
import { readOptions } from "./read-options.js";
import type { Scored } from "./say-scored.js";
import { type ScoredFolder, writeScoreFolder } from "./score-folder.js";

/** Scores all files in memory, then writes results, reports and rejects. */
export async function writeScored(plan: ScorePlan): Promise<Scored> {
  const { files, flags, target, terminal, asides } = plan;
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
  const { rows: results, notCarried } = carryTo(read.results, plan.carryTo);
  const scored = { ...read, results };
  const own = read.results.map(({ result }) => result);
  const summaries = groups && summariseGroups(own, groups);
  const rejects = read.rejects.length > 0 ? writeRejects(read.rejects, read.header) : "";

  const written = await writeTo(plan, { scored, shape: flags.shape, report, summaries }, rejects);
  const problems = collectProblems();
  problems.add([...read.issues, ...read.rejects.flatMap(({ issues }) => issues)]);
  const rejectsPath = pathOf(plan.rejects, target);
  return {
    problems,
    kept: read.results.reduce((sum, { rows = 1 }) => sum + rows, 0),
    rejected: read.rejects.length,
    rejectFiles: rejectsPath === undefined ? [] : [rejectsPath],
    rubrics: countRubrics(results),
    errors: fileErrors(read.issues),
    before: flags.carry && notCarried.length > 0 ? describeNotCarried(notCarried.length) : "",
    said: written === "" ? "" : `${renderTextOverview(reportEntries(scored))}\n${written}\n`,
    behind: summaries ? describeGroups(summaries) : "",
  };
}

/** Writes the results where they are to go, and the rejects; says where that is. */
async function writeTo(
  { target, rejects, flags, terminal, asides, named }: ScorePlan,
  folder: Omit<ScoredFolder, "rejects">,
  rejected: string,
): Promise<string> {
  const { scored, shape, report } = folder;
  const files = rejected && rejects.kind === "file" ? [{ path: rejects.path, text: rejected }] : [];
  if (target.kind === "folder") {
    const { audience, force = false } = flags;
    const inside = rejected && rejects.kind === "in-folder" ? rejects.path : undefined;
    const path = audience === "published" ? inside?.slice("internal/".length) : inside;
    const { notes, written } = await writeScoreFolder(
      target.path,
      { ...folder, rejects: path === undefined ? undefined : { path, text: rejected } },
      { audience, force, inputs: named, beside: files },
    );
    for (const note of notes) await asides.err(`${note}\n`);
    return written;
  }
  const text = renderResults(scored, target.format, shape, report);
  if (target.kind === "stdout") {
    await terminal.out(text);
    await writeFiles(files, { inputs: named });
    return "";
  }
  await writeFiles([{ path: target.path, text }, ...files], { inputs: named });
  return message`Written: ${target.path}`;
}

function describeNotCarried(count: number): string {
  return `${count} results could not be carried: percentages only, or no crosswalk.\n`;
}

function pathOf(rejects: RejectsTarget, target: Target): string | undefined {
  if (rejects.kind === "nowhere") return undefined;
  return rejects.kind === "in-folder" && target.kind === "folder"
    ? join(target.path, rejects.path)
    : rejects.path;
}
