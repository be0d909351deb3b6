import type { Interpretation } from "@career-benchmarks/core";
import { checkDigest } from "@career-benchmarks/core/digest";
import { listSome, readData } from "@career-benchmarks/core/input";
import { interpretationSchema } from "../documents/interpretation-schema.js";
import { checkInterpretation } from "./check-interpretation.js";
import { issuesOf } from "./issues-of.js";
import type { SchemaIssue } from "./schema-issue.js";

/** An interpretation, or everything that is wrong with it. */
export type ParsedInterpretation =
  | { readonly ok: true; readonly interpretation: Interpretation }
  | { readonly ok: false; readonly issues: readonly SchemaIssue[] };

/**
 * Checks that JSON is an interpretation: its shape, that its sources are listed, and that each
 * reading is for one of its rubrics. An id of this project stands for what is published under it.
 *
 * Whether its targets are in a rubric is said by `safeInterpret` of core.
 *
 * @param json - JSON that has been read, as by `JSON.parse`
 * @returns `{ ok: true, interpretation }` without the `$schema` and `formatVersion` of a document, or
 *   `{ ok: false, issues }` with everything that is wrong
 * @example
 * import { parseInterpretation } from "@career-benchmarks/schema";
 *
 * const parsed = parseInterpretation({
 *   id: "our-setting",
 *   version: "1.0.0",
 *   title: "Our setting",
 *   summary: "For our own school, on the word of its careers leader.",
 *   rubrics: ["gatsby-2025-school"],
 *   readings: [{ target: "7.2", note: "Visits may be online.", source: ["US"], grade: "sure" }],
 *   sources: [{ id: "OURS", title: "Our careers policy" }],
 * });
 * const issues = parsed.ok ? [] : parsed.issues;
 * issues.map(({ code, path }) => `${code} ${path}`);
 * //=> ["value-invalid readings[0].grade", "reference-unknown readings[0].source[0]"]
 */
export function parseInterpretation(json: unknown): ParsedInterpretation {
  const read = readData(json, "");
  if (!read.ok) return read;
  const issues = [...issuesOf(interpretationSchema, read.data), ...checkInterpretation(read.data)];
  if (issues.length > 0) return { ok: false, issues: listSome(issues) };
  const { $schema, formatVersion, ...interpretation } = interpretationSchema.parse(read.data);
  const mismatches = checkDigest(interpretation);
  return mismatches.length > 0 ? { ok: false, issues: mismatches } : { ok: true, interpretation };
}
