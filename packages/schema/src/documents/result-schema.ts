import * as z from "zod";
import { excluded, judgementFields, shareFields } from "../parts/answer.js";
import { openObject } from "../parts/open-object.js";
import { profileFields, stage, yearGroup } from "../parts/profile.js";
import { grade } from "../parts/sourced.js";
import { cohortFields, institutionFields } from "./assessment-schema.js";

const count = z.int().min(0);
const wholePercent = z.int().min(0).max(100).nullable();
const outcome = z.enum([
  "achieved",
  "in-progress",
  "not-achieved",
  "unknown",
  "not-applicable",
  "unscored",
]);
const status = z.enum([
  "fully-achieved",
  "partially-achieved",
  "not-achieved",
  "undetermined",
  "not-applicable",
]);
const named = { id: z.string(), version: z.string(), digest: z.string().exactOptional() };
const levels = openObject({ from: z.string(), to: z.string() });

/** Something about the input that the caller should know. */
export const issue = openObject({
  code: z.string(),
  severity: z.enum(["error", "warning", "info"]),
  path: z.string().exactOptional(),
  place: openObject({
    file: z.string().exactOptional(),
    row: z.int().exactOptional(),
    line: z.int().exactOptional(),
    column: z.string().exactOptional(),
  }).exactOptional(),
  expected: z.string().exactOptional(),
  received: z.string().exactOptional(),
  hint: z.string().exactOptional(),
});

const headline = openObject({ fullyAchieved: count, min: count, max: count, of: count });

const benchmarkOf = <Points extends z.ZodType>(points: Points) =>
  openObject({
    number: z.int().min(1),
    status,
    points,
    min: points,
    max: points,
    available: count,
    percent: wholePercent,
    percentMax: wholePercent,
    coverage: openObject({ answered: count, applicable: count, total: count }),
    criteria: z.array(z.string()),
  });

/** One benchmark's score. */
export const benchmarkResult = benchmarkOf(count);

const notApplicableReasons = [
  openObject({
    code: z.literal("phase-absent"),
    yearGroups: z.array(yearGroup).exactOptional(),
    stages: z.array(stage).exactOptional(),
  }),
  openObject({ code: z.literal("empty-cohort") }),
  openObject({ code: z.literal("middle-school") }),
  openObject({ code: z.literal("judged"), ...judgementFields }),
] as const;

/** Why a question does not apply. */
export const notApplicableReason = z.discriminatedUnion("code", notApplicableReasons);

/** Why an indicator came out as it did. */
export const reason = z.discriminatedUnion("code", [
  openObject({ code: z.literal("answered") }),
  openObject({ code: z.literal("share"), levels }),
  openObject({ code: z.literal("percent"), percent: z.number() }),
  openObject({ code: z.literal("level-range"), levels }),
  openObject({ code: z.literal("unanswered") }),
  ...notApplicableReasons,
]);

/** One indicator's outcome. */
export const indicatorResult = openObject({
  id: z.string(),
  outcome,
  level: z.string().exactOptional(),
  share: openObject({
    ...shareFields,
    excluded: openObject(excluded.shape).exactOptional(),
  }).exactOptional(),
  points: count,
  min: count,
  max: count,
  available: count,
  reason,
});

const header = {
  schemaVersion: z.literal(1),
  engine: openObject({ name: z.string(), version: z.string() }),
  rubric: openObject({ ...named, resolvedDigest: z.string().exactOptional() }),
  interpretations: z.array(openObject(named)),
  grade,
  assessment: openObject({
    id: z.string().exactOptional(),
    state: z.enum(["draft", "completed"]).exactOptional(),
    completedOn: z.string().exactOptional(),
  }),
  asAt: z.string().exactOptional(),
  institution: openObject(institutionFields),
  profile: openObject({ ...profileFields, stages: z.array(stage) }),
  cohort: openObject(cohortFields).exactOptional(),
  options: openObject({ onInvalid: z.enum(["reject", "unknown"]).exactOptional() }),
  headline,
  issues: z.array(issue),
};
const nothing = z.tuple([]);

/** A result made from answers. */
export const indicatorResolution = openObject({
  ...header,
  resolution: z.literal("indicator"),
  benchmarks: z.array(benchmarkResult),
  criteria: z.array(openObject({ id: z.string(), outcome, indicators: z.array(z.string()) })),
  indicators: z.array(indicatorResult),
  notApplicable: z.array(openObject({ indicator: z.string(), reason: notApplicableReason })),
  excluded: z.array(
    openObject({
      indicator: z.string(),
      learners: openObject(excluded.shape),
      text: z.string().exactOptional(),
    }),
  ),
  withoutExclusions: openObject({
    headline,
    benchmarks: z.array(benchmarkResult),
  }).exactOptional(),
});

/** A result made from eight published percentages. */
export const benchmarkResolution = openObject({
  ...header,
  resolution: z.literal("benchmark"),
  benchmarks: z.array(benchmarkOf(count.nullable())),
  criteria: nothing,
  indicators: nothing,
  notApplicable: nothing,
  excluded: nothing,
  withoutExclusions: z.never().optional(),
});

/** The zod schema of a result of either resolution. It is open: a result may gain fields, and keeps them. */
export const resultSchema = z.discriminatedUnion("resolution", [
  indicatorResolution,
  benchmarkResolution,
]);
