import type { exclusionReasons } from "@career-benchmarks/core";
import * as z from "zod";
import { reasonCode } from "./sourced.js";

/** A number of learners small enough to reckon with exactly. */
export const learners = z.int().min(0).max(1_000_000_000);

/** Learners left out of a cohort, by reason. */
export const excluded = z.strictObject({
  "plan-outcome": learners.exactOptional(),
  "best-interests": learners.exactOptional(),
  medical: learners.exactOptional(),
  "no-realistic-destination": learners.exactOptional(),
  "no-consent": learners.exactOptional(),
  other: learners.exactOptional(),
} satisfies Readonly<Record<(typeof exclusionReasons)[number], unknown>>);

/** The fields of a share of learners. */
export const shareFields = {
  count: learners,
  of: learners,
  unknown: learners.exactOptional(),
  excluded: excluded.exactOptional(),
  excludedText: z.string().exactOptional(),
};

/** How many learners of a cohort. */
export const share = z
  .strictObject(shareFields)
  .refine((value) => !value.excluded?.other || !!value.excludedText?.trim(), {
    path: ["excludedText"],
    params: {
      code: "exclusion-text-missing",
      expected: "a few words that say why learners were left out, for the reason other",
    },
  });

/** The same rule as {@link share} has, in JSON Schema. */
export const shareRule = {
  if: {
    properties: {
      excluded: { properties: { other: { exclusiveMinimum: 0 } }, required: ["other"] },
    },
    required: ["excluded"],
  },
  // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema
  then: { properties: { excludedText: { pattern: "\\S" } }, required: ["excludedText"] },
};

/** The fields of a person's judgement that a question does not apply. */
export const judgementFields = {
  reason: reasonCode,
  text: z.string().exactOptional(),
  judgedBy: z.string().exactOptional(),
};

/** A person's judgement that a question does not apply. */
export const judgement = z
  .strictObject(judgementFields)
  .refine((value) => value.reason !== "other" || !!value.text?.trim(), {
    path: ["text"],
    params: {
      code: "not-applicable-text-missing",
      expected: "a few words that say why, for the reason other",
    },
  });

/** The same rule as {@link judgement} has, in JSON Schema. */
export const judgementRule = {
  if: { properties: { reason: { const: "other" } }, required: ["reason"] },
  // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema
  then: { properties: { text: { pattern: "\\S" } }, required: ["text"] },
};

/** An answer known to lie between two levels. */
export const levelRange = z.strictObject({ from: z.string(), to: z.string() });

/** A share of which only the per cent is known. */
export const statedPercent = z.strictObject({ percent: z.number().min(0).max(100) });

/** What is known about an indicator. */
export const answer = z.union([
  z.boolean(),
  z.string(),
  levelRange,
  share,
  statedPercent,
  z.strictObject({ notApplicable: judgement }),
]);
