import * as z from "zod";
import { stage, yearGroup } from "../parts/profile.js";
import { cohortRule, documentMarks, reasonCode, source, sourced } from "../parts/sourced.js";
import { text, textOf } from "../parts/text.js";

const most = 1_000_000;
const percent = z.int().min(0).max(100);
const share = z.number().min(0).max(100);
const benchmarkNumber = z.int().min(1).max(most);

/** One answer of a scale. */
export const level = z.strictObject({
  id: textOf("levelId"),
  label: text,
  points: z.int().min(0).max(most),
  outcome: z.enum(["achieved", "in-progress", "not-achieved"]),
  from: percent.exactOptional(),
  to: percent.exactOptional(),
  ...sourced,
});

/** The answers that an indicator can take, worst to best. */
export const scale = z.strictObject({
  id: textOf("levelId"),
  kind: z.enum(["yes-no", "coverage", "agreement"]),
  levels: z.array(level).min(2),
});

/** One question about a criterion. */
export const indicator = z.strictObject({
  id: textOf("indicatorId"),
  question: text,
  scale: text,
  scored: z.boolean(),
  yearGroups: z.array(yearGroup).min(1).exactOptional(),
  stages: z.array(stage).min(1).exactOptional(),
  notApplicable: z.strictObject({ allowed: z.array(reasonCode) }).exactOptional(),
  emptyCohort: z.literal(true).exactOptional(),
  note: text.exactOptional(),
  ...sourced,
});

/** A numbered requirement of a benchmark. */
export const criterion = z.strictObject({
  id: textOf("criterionId"),
  statement: text,
  note: text.exactOptional(),
  indicators: z.array(indicator).min(1),
  ...sourced,
});

/** One of the benchmarks. */
export const benchmark = z.strictObject({
  number: benchmarkNumber,
  name: text,
  summary: text,
  criteria: z.array(criterion).min(1),
  ...sourced,
});

/** The zod schema of a rubric, or of the document that `career-benchmarks rubric show` prints of one. */
export const rubricSchema = z.strictObject({
  ...documentMarks,
  id: textOf("rubricId"),
  version: textOf("version"),
  edition: z.enum(["2014", "2025"]),
  setting: z.enum(["school", "college", "training-provider"]),
  title: text,
  benchmarks: z.array(benchmark).min(1),
  scales: z.array(scale).min(1),
  shareRule: z.strictObject({
    wholePercent: z.literal("truncate"),
    atLeast: z.int().min(1).max(99),
    ...sourced,
  }),
  statusRule: z.strictObject({
    fullyAchieved: z.strictObject({ from: share, ...sourced }),
    notAchieved: z.strictObject({ to: share, ...sourced }),
  }),
  sources: z.array(source).min(1),
  textLicence: text,
  digest: textOf("digest").exactOptional(),
  resolvedDigest: textOf("digest").exactOptional(),
  wording: z
    .array(
      z.strictObject({
        source: text,
        ids: z.array(text).min(1),
        replaced: z.array(text).min(1).exactOptional(),
      }),
    )
    .exactOptional(),
  interpretations: z
    .array(
      z.strictObject({
        id: textOf("interpretationId"),
        version: textOf("version"),
        digest: textOf("digest").exactOptional(),
      }),
    )
    .exactOptional(),
  cohort: cohortRule.exactOptional(),
  middleSchool: z
    .strictObject({ notApplicable: z.array(benchmarkNumber).min(1), ...sourced })
    .exactOptional(),
});
