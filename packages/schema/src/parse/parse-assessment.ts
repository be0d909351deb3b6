import type { Assessment } from "@career-benchmarks/core";
import { assessmentSchema } from "../documents/assessment-schema.js";
import { readDocument } from "./issues-of.js";
import type { SchemaIssue } from "./schema-issue.js";

/** An assessment, or everything that is wrong with its shape. */
export type ParsedAssessment =
  | { readonly ok: true; readonly assessment: Assessment }
  | { readonly ok: false; readonly issues: readonly SchemaIssue[] };

/**
 * Checks that JSON has the shape of an assessment.
 *
 * What only the rubric can say, such as whether a level is one of the question's scale, is said by
 * `safeScoreAssessment` of core.
 *
 * @param json - JSON that has been read, as by `JSON.parse`
 * @returns `{ ok: true, assessment }`, or `{ ok: false, issues }` with everything that is wrong
 * @example
 * import { parseAssessment } from "@career-benchmarks/schema";
 *
 * const parsed = parseAssessment({
 *   asAt: "July 2025",
 *   profile: { yearGroups: [7, 8, 9, 10, 11] },
 *   answers: { bm6_1_by_16: { count: 92, off: 122 } },
 * });
 * const issues = parsed.ok ? [] : parsed.issues;
 * issues.map(({ code, path }) => `${code} ${path}`);
 * //=> [
 * //   "date-invalid asAt",
 * //   "number-invalid answers.bm6_1_by_16.of",
 * //   "unknown-field answers.bm6_1_by_16.off",
 * // ]
 */
export function parseAssessment(json: unknown): ParsedAssessment {
  const read = readDocument(assessmentSchema, json);
  return read.ok ? { ok: true, assessment: read.json as Assessment } : read;
}
