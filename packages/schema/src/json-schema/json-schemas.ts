import * as z from "zod";
import { assessmentSchema } from "../documents/assessment-schema.js";
import { collectionSchema, reject } from "../documents/collection-schema.js";
import { interpretationSchema, reading } from "../documents/interpretation-schema.js";
import {
  benchmarkResolution,
  benchmarkResult,
  indicatorResolution,
  indicatorResult,
  issue,
  notApplicableReason,
  reason,
  resultSchema,
} from "../documents/result-schema.js";
import {
  benchmark,
  criterion,
  indicator,
  level,
  rubricSchema,
  scale,
} from "../documents/rubric-schema.js";
import {
  answer,
  excluded,
  judgement,
  judgementRule,
  levelRange,
  share,
  shareRule,
  statedPercent,
} from "../parts/answer.js";
import { profile, profileRule } from "../parts/profile.js";
import { cohortRule, source } from "../parts/sourced.js";

/** What JSON Schema says of a part, besides its shape: a name, and rules that zod keeps in code. */
type Meta = Readonly<Record<string, unknown>> & { readonly id: string };

const parts: readonly (readonly [z.ZodType, Meta])[] = [
  [answer, { id: "Answer", description: "What is known about an indicator." }],
  [benchmark, { id: "Benchmark" }],
  [benchmarkResolution, { id: "PercentsResult" }],
  [benchmarkResult, { id: "BenchmarkResult" }],
  [cohortRule, { id: "CohortRule" }],
  [criterion, { id: "Criterion" }],
  [excluded, { id: "Excluded", description: "Learners left out of the cohort, by reason." }],
  [indicator, { id: "Indicator" }],
  [indicatorResolution, { id: "Result" }],
  [indicatorResult, { id: "IndicatorResult" }],
  [issue, { id: "Issue" }],
  [judgement, { id: "Judgement", ...judgementRule }],
  [level, { id: "Level" }],
  [levelRange, { id: "LevelRange" }],
  [notApplicableReason, { id: "NotApplicableReason" }],
  [profile, { id: "Profile", ...profileRule }],
  [reading, { id: "Reading" }],
  [reason, { id: "Reason" }],
  [reject, { id: "Reject" }],
  [scale, { id: "Scale" }],
  [share, { id: "Share", ...shareRule }],
  [source, { id: "Source" }],
  [statedPercent, { id: "StatedPercent" }],
];

const documents = {
  assessment: assessmentSchema,
  collection: collectionSchema,
  interpretation: interpretationSchema,
  result: resultSchema,
  rubric: rubricSchema,
} as const;

/** The kinds of document that there is a JSON Schema of. */
export type DocumentKind = keyof typeof documents;

/** Makes the JSON Schema (draft 2020-12) of every kind of document. */
export function jsonSchemas(): Readonly<Record<DocumentKind, object>> {
  const metadata = z.registry<Meta>();
  for (const [part, meta] of parts) metadata.add(part, meta);
  const schemaOf = (kind: DocumentKind) => {
    const { $schema, ...rest } = z.toJSONSchema(documents[kind], { metadata, override });
    return {
      $schema,
      $id: `urn:career-benchmarks:schema:${kind}:1`,
      title: `career-benchmarks ${kind}`,
      ...rest,
    };
  };
  return {
    assessment: schemaOf("assessment"),
    collection: schemaOf("collection"),
    interpretation: schemaOf("interpretation"),
    result: schemaOf("result"),
    rubric: schemaOf("rubric"),
  };
}

/** JSON Schema allows no empty list of `prefixItems`; that there are no items is said by `maxItems`. */
function override({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.prefixItems?.length !== 0) return;
  delete jsonSchema.prefixItems;
  delete jsonSchema.items;
}
