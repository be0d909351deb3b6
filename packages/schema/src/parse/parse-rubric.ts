import { type Rubric, safeDefineRubric } from "@career-benchmarks/core";
import { listSome, readData } from "@career-benchmarks/core/input";
import { rubricSchema } from "../documents/rubric-schema.js";
import { issuesOf } from "./issues-of.js";
import type { SchemaIssue } from "./schema-issue.js";

/** A rubric, or everything that is wrong with it. */
export type ParsedRubric =
  | { readonly ok: true; readonly rubric: Rubric }
  | { readonly ok: false; readonly issues: readonly SchemaIssue[] };

/**
 * Checks that JSON is a rubric that can be scored with: its shape, and as `safeDefineRubric` of core
 * does, what it means.
 *
 * @param json - JSON that has been read, such as what `career-benchmarks rubric show` prints
 * @returns `{ ok: true, rubric }`, or `{ ok: false, issues }` with everything that is wrong
 * @example
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 * import { parseRubric } from "@career-benchmarks/schema";
 *
 * parseRubric(JSON.parse(JSON.stringify(gatsby2014School))).ok; //=> true
 * const parsed = parseRubric({ ...gatsby2014School, edition: "2018", scales: [] });
 * parsed.ok ? [] : parsed.issues.slice(0, 2).map(({ code, path }) => `${code} ${path}`);
 * //=> ["value-invalid edition", "list-empty scales"]
 */
export function parseRubric(json: unknown): ParsedRubric {
  const read = readData(json, "");
  if (!read.ok) return read;
  const defined = safeDefineRubric(read.data);
  const issues: readonly SchemaIssue[] = defined.ok ? [] : defined.issues;
  const said = new Set(issues.map(({ path }) => path));
  const further = issuesOf(rubricSchema, read.data).filter(({ path }) => !said.has(path));
  if (defined.ok && further.length === 0) return defined;
  return { ok: false, issues: listSome([...issues, ...further]) };
}
