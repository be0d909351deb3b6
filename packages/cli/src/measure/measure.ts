import { join } from "node:path";
import {
  type Assessment,
  formatIssues,
  type Result,
  type Rubric,
  safeScoreAssessment,
} from "@career-benchmarks/core";
import { type Measurement, safeMeasure, toAssessment } from "@career-benchmarks/evidence";
import { renderTextOverview } from "@career-benchmarks/render";
import { CommandError } from "../command-error.js";
import { exitCodeOf } from "../exit-codes.js";
import { type GivenFlag, refuseUnhonoured } from "../flags.js";
import {
  type AudienceFiles,
  describeAudiences,
  writeAudiences,
} from "../output/audience-folders.js";
import { refuseNoFolder } from "../output/blank-path.js";
import type { Audience } from "../output/folder/manifest.js";
import { keepApart } from "../output/keep-apart.js";
import { readBytes } from "../read-inputs.js";
import { findRubric } from "../rubrics.js";
import { say, type Terminal } from "../terminal.js";
import { describeLost, withLost } from "./describe-lost.js";
import { describeMeasurement } from "./describe-measurement.js";
import { type Measured, measureFiles, rejectsName } from "./measure-files.js";
import { type MeasureFlags, measureHonours, measureOutput } from "./measure-flags.js";
import { measureInputs } from "./measure-inputs.js";
import { joinAnswers, readOtherAnswers } from "./other-answers.js";
import { type LearnerData, readLearnerData } from "./read-learner-data.js";
import { readPrevious } from "./read-previous.js";
import { summariseIssues } from "./summarise-issues.js";

const messagesShown = 20;

/** Measures answers from learner records, scores them and writes all of it; gives the exit code. */
export async function measure(
  flags: MeasureFlags,
  terminal: Terminal,
  given: readonly GivenFlag[],
): Promise<number> {
  refuseNoFolder("--out", flags.out);
  refuseUnhonoured(given, measureHonours, measureOutput(flags));
  if (flags.previous.length > 0 && flags.audience === "internal") {
    throw new CommandError(
      "--previous has no effect with --audience internal: it is for what is published. Leave one of them out.",
    );
  }
  const inputs = measureInputs(flags);
  keepApart(inputs, []);
  const rubric = findRubric(flags.rubric);
  const others = flags.answers
    ? readOtherAnswers(await readBytes(flags.answers), flags.answers, rubric)
    : undefined;
  const previous = (await Promise.all(flags.previous.map(readPrevious))).flat();
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
    await terminal.err(lines(shorten(data.messages)));
    await terminal.err(lines(formatIssues(measurement.issues)));
    await terminal.err(
      lines(measuredInstead.map((id) => `${id}: answered too; the records are taken.`)),
    );
  }
  const result = withLost(scoreMeasured(rubric, assessment), data.lost);
  const measured = {
    ...{ rubric, assessment, measurement, result, previous },
    rejected: data.rejected,
  };
  const { out, audience, force = false } = flags;
  const files: AudienceFiles = {
    ...(audience !== "published" && { internal: measureFiles(measured, "internal") }),
    ...(audience !== "internal" && { published: measureFiles(measured, "published") }),
  };
  if (out !== undefined) {
    const notes = await writeAudiences(out, files, { command: "measure", force, inputs });
    if (!flags.quiet) await terminal.err(lines(notes));
  }
  if (!flags.quiet) {
    await say(terminal, summarise(measured, flags));
    if (out !== undefined) await say(terminal, whatIsWhere(out, files));
  }
  const rejected = data.rejected.reduce((sum, { rejects }) => sum + rejects.length, 0);
  if (rejected > 0) await terminal.err(describeRejected(data, flags));
  const lost = describeLost(data.lost);
  if (lost !== undefined) await terminal.err(`${lost}\n`);
  const behind = rejected + data.lost.pages + data.lost.learners;
  return exitCodeOf({ fileErrors: 0, rejected: behind, allowRejects: flags.allowRejects });
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
  const problems = formatIssues(measured.issues.filter(({ severity }) => severity === "error"));
  const unread = data.rejected.flatMap(({ rejects }) => rejects.flatMap(({ issues }) => issues));
  const said = [...data.messages, ...summariseIssues(unread)];
  throw new CommandError(
    ["The records can't be measured:", ...problems, ...shorten(said)].join("\n"),
  );
}

function scoreMeasured(rubric: Rubric, assessment: Assessment): Result {
  const scored = safeScoreAssessment(rubric, assessment);
  if (scored.ok) return scored.result;
  throw new CommandError(
    ["The measured answers can't be scored:", ...formatIssues(scored.issues)].join("\n"),
  );
}

/** What the terminal shows; for a publication without the shares, which are exact. */
function summarise(
  { rubric, measurement, result }: Measured,
  { audience, out }: MeasureFlags,
): string {
  const overview = `${renderTextOverview([{ rubric, result }])}\n`;
  if (audience === "published") return overview;
  const shares = `${describeMeasurement(rubric, measurement)}\n${overview}`;
  return out === undefined
    ? `${shares}These are exact numbers of learners: keep them inside the institution.\n`
    : shares;
}

function whatIsWhere(out: string, files: AudienceFiles): string {
  const has = (audience: Audience, name: string) =>
    files[audience]?.some(({ path }) => path === name);
  const where = (audience: Audience, name: string) => join(out, audience, name);
  return lines([
    ...(files.internal
      ? [
          `Report for the institution: ${where("internal", "index.html")}`,
          `Answers that score reads: ${where("internal", "answers.csv")}`,
        ]
      : []),
    ...(files.published ? [`Report for publication: ${where("published", "index.html")}`] : []),
    ...(has("published", "gaps.csv")
      ? [`Gaps between groups, protected: ${where("published", "gaps.csv")}`]
      : []),
    describeAudiences(out, files),
  ]);
}

function describeRejected({ rejected }: LearnerData, { out, audience }: MeasureFlags): string {
  const all = rejected.flatMap(({ rejects }) => rejects.flatMap(({ issues }) => issues));
  const rows = rejected.map(({ kind, rejects }) => {
    const rows = rejects.length === 1 ? "1 row" : `${rejects.length} rows`;
    return `${rows} of ${kind} could not be read: ${whereRejects(kind, out, audience)}.`;
  });
  return lines([...shorten(summariseIssues(all)), ...rows]);
}

function whereRejects(kind: string, out: string | undefined, audience: Audience | undefined) {
  if (out === undefined) return "add --out FOLDER to keep what is needed to fix them";
  if (audience === "published") return "leave --audience out to keep what is needed to fix them";
  return join(out, "internal", rejectsName(kind));
}

function shorten(messages: readonly string[]): readonly string[] {
  const more = messages.length - messagesShown;
  return more > 0 ? [...messages.slice(0, messagesShown), `… and ${more} more.`] : messages;
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `${text}\n`).join("");
}
