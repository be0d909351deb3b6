import { join } from "node:path";
import {
  type Assessment,
  collect,
  formatIssue,
  nextSteps,
  type Rubric,
  safeScoreAssessment,
} from "@career-benchmarks/core";
import { writeAssessments, writeRejects } from "@career-benchmarks/csv";
import { protectAll } from "@career-benchmarks/disclosure";
import { type Measurement, safeMeasure, toAssessment } from "@career-benchmarks/evidence";
import { renderHtml, renderTextOverview } from "@career-benchmarks/render";
import { CommandError } from "../command-error.js";
import { refuseNoFolder } from "../output/blank-path.js";
import { keepApart } from "../output/keep-apart.js";
import { type FolderFile, writeFolder } from "../output/write-folder.js";
import { readBytes } from "../read-inputs.js";
import { findRubric } from "../rubrics.js";
import type { Terminal } from "../terminal.js";
import { describeMeasurement, explainMeasurement } from "./describe-measurement.js";
import type { MeasureFlags } from "./measure-flags.js";
import { measureInputs } from "./measure-inputs.js";
import { joinAnswers, readOtherAnswers } from "./other-answers.js";
import { type LearnerData, readLearnerData } from "./read-learner-data.js";
import { summariseIssues } from "./summarise-issues.js";
import { writeGaps } from "./write-gaps.js";

const messagesShown = 20;

/** Measures answers from learner records, scores them and writes all of it; gives the exit code. */
export async function measure(flags: MeasureFlags, terminal: Terminal): Promise<number> {
  refuseNoFolder("--out", flags.out);
  const inputs = measureInputs(flags);
  keepApart(inputs, []);
  const rubric = findRubric(flags.rubric);
  const others = flags.answers
    ? readOtherAnswers(await readBytes(flags.answers), flags.answers, rubric)
    : undefined;
  const data = await readLearnerData(flags, terminal);
  const measurement = measureData(rubric, data, flags);
  const { answers, measuredInstead } = joinAnswers(measurement, others?.answers ?? {});
  const { urn, ukprn, name } = flags;
  const institution = {
    ...others?.details.institution,
    ...(urn && { urn }),
    ...(ukprn && { ukprn }),
    ...(name && { name }),
  };
  const assessment: Assessment = {
    ...toAssessment(measurement, { ...others?.details, institution }),
    answers,
  };
  if (!flags.quiet) {
    terminal.err(lines(shorten(data.messages)));
    terminal.err(lines(measurement.issues.map(formatIssue)));
    terminal.err(lines(measuredInstead.map((id) => `${id}: answered too; the records are taken.`)));
  }
  const files = writeAll(rubric, assessment, measurement, data, flags);
  if (flags.out !== undefined) {
    const { audience, force = false } = flags;
    const notes = await writeFolder(flags.out, files.written, {
      command: "measure",
      audience,
      force,
      inputs,
    });
    if (!flags.quiet) terminal.err(lines(notes));
  }
  if (!flags.quiet) {
    terminal.out(files.summary);
    if (flags.out !== undefined) terminal.out(whatIsWhere(flags.out, measurement, data, flags));
  }
  const rejected = data.rejected.reduce((sum, { rejects }) => sum + rejects.length, 0);
  if (rejected > 0) terminal.err(describeRejected(data, flags.out));
  return rejected > 0 && !flags.allowRejects ? 1 : 0;
}

function rejectsName(kind: string): string {
  return `rejects-${kind}.csv`;
}

function measureData(rubric: Rubric, data: LearnerData, flags: MeasureFlags): Measurement {
  const measured = safeMeasure(rubric, data.records, {
    asAt: flags.asAt,
    complete: flags.complete,
    exclude: data.exclusions,
    groupBy: flags.groupBy,
    ...(flags.assumeMeaningful && { assumeMeaningful: true }),
    ...(flags.subjects && { subjects: [{ subjects: flags.subjects }] }),
  });
  if (measured.ok) return measured.measurement;
  const problems = measured.issues.filter(({ severity }) => severity === "error").map(formatIssue);
  const unread = data.rejected.flatMap(({ rejects }) => rejects.flatMap(({ issues }) => issues));
  const said = [...data.messages, ...summariseIssues(unread)];
  throw new CommandError(
    ["The records can't be measured:", ...problems, ...shorten(said)].join("\n"),
  );
}

/** Scores, protects and renders; gives the files of the folder and what the terminal shows. */
function writeAll(
  rubric: Rubric,
  assessment: Assessment,
  measurement: Measurement,
  data: LearnerData,
  { audience }: MeasureFlags,
): { readonly written: readonly FolderFile[]; readonly summary: string } {
  const scored = safeScoreAssessment(rubric, assessment);
  if (!scored.ok) {
    throw new CommandError(
      ["The measured answers can't be scored:", ...scored.issues.map(formatIssue)].join("\n"),
    );
  }
  const { result } = scored;
  const tables = [...measurement.groups, ...measurement.benchmark3.groups];
  const policy = { audience };
  const gaps = tables.length > 0 && { gaps: { tables, policy } };
  const entry = { rubric, result, steps: nextSteps(rubric, result), ...gaps };
  return {
    summary: `${describeMeasurement(rubric, measurement)}\n${renderTextOverview([entry])}\n`,
    written: [
      { path: "index.html", text: renderHtml([entry], { audience }) },
      { path: "answers.json", text: `${JSON.stringify(assessment, null, 2)}\n` },
      { path: "answers.csv", text: writeAssessments(rubric, [assessment]) },
      { path: "measures.txt", text: explainMeasurement(rubric, measurement) },
      { path: "results.json", text: `${JSON.stringify(collect([result], []), null, 2)}\n` },
      ...(gaps ? [{ path: "gaps.csv", text: writeGaps(protectAll(tables, policy)) }] : []),
      ...data.rejected.map(({ kind, rejects, header }) => ({
        path: rejectsName(kind),
        text: writeRejects(rejects, header),
      })),
    ],
  };
}

function whatIsWhere(
  out: string,
  { groups }: Measurement,
  { rejected }: LearnerData,
  { audience }: MeasureFlags,
): string {
  const isProtected = audience === "published";
  const gaps = `Gaps between groups, ${isProtected ? "protected" : "exact"}: ${join(out, "gaps.csv")}\n`;
  const inside = [
    ...[
      "index.html",
      "answers.csv",
      "answers.json",
      "manifest.json",
      "measures.txt",
      "results.json",
    ],
    ...(groups.length > 0 && !isProtected ? ["gaps.csv"] : []),
  ];
  return [
    `Report: ${join(out, "index.html")}\n`,
    groups.length > 0 ? gaps : "",
    `Answers that score reads: ${join(out, "answers.csv")}\n`,
    `Keep inside the institution, for they hold exact counts: ${inside.join(", ")}`,
    rejected.length > 0 ? " and the rejects.\n" : ".\n",
  ].join("");
}

function describeRejected({ rejected }: LearnerData, out: string | undefined): string {
  const all = rejected.flatMap(({ rejects }) => rejects.flatMap(({ issues }) => issues));
  const rows = rejected.map(({ kind, rejects }) => {
    const where =
      out === undefined
        ? "add --out FOLDER to keep them for mending"
        : join(out, rejectsName(kind));
    return `${rejects.length} rows of ${kind} could not be read: ${where}.`;
  });
  return lines([...shorten(summariseIssues(all)), ...rows]);
}

function shorten(messages: readonly string[]): readonly string[] {
  const more = messages.length - messagesShown;
  return more > 0 ? [...messages.slice(0, messagesShown), `… and ${more} more.`] : messages;
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `${text}\n`).join("");
}
