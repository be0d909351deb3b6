import { isObject } from "../check/check-fields.js";
import { checkDigest } from "../digest/check-digest.js";
import { listSome } from "../input/list-some.js";
import { readData } from "../input/read-data.js";
import type { Rubric } from "../model/rubric.js";
import { checkRubric } from "./check-rubric.js";
import { frozenCopy } from "./frozen-copy.js";
import { RubricError } from "./rubric-error.js";
import type { RubricIssue } from "./rubric-issue.js";

/** A rubric, or everything that is wrong with it. */
export type SafeRubric<Id extends string = string, Level extends string = string> =
  | { readonly ok: true; readonly rubric: Rubric<Id, Level> }
  | { readonly ok: false; readonly issues: readonly RubricIssue[] };

/**
 * Checks that data is a rubric that can be scored with, and types it.
 *
 * Looked at is what it means, not only its shape: ids are unique and of the right form, criteria
 * belong to their benchmark, scales and sources that are named exist, levels rise in points and
 * outcome, the bands of a coverage scale hold every whole per cent once with nobody and everybody
 * apart, and the status thresholds leave room between them. An id of this project stands for what is
 * published under it: changed rules need an id of their own, or the issue is `digest-mismatch`.
 *
 * @param data - the rubric, written in code (its indicator ids become literal types) or read from
 *   JSON; a document that `career-benchmarks rubric show` printed is taken as well
 * @returns a frozen copy, without the `$schema` and `formatVersion` of a document
 * @throws {@link RubricError} with everything that is wrong, if anything is
 * @example
 * import { defineRubric } from "@career-benchmarks/core";
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 *
 * const { digest, ...data } = gatsby2014School;
 * const ours = defineRubric({ ...data, id: "our-trust-2014-school", title: "Our trust's rubric" });
 * ours.id; //=> "our-trust-2014-school"
 */
export function defineRubric<const Id extends string, const Level extends string>(
  data: Rubric<Id, Level>,
): Rubric<Id, Level> {
  const defined = safeDefineRubric<Id, Level>(data);
  if (!defined.ok) throw new RubricError(defined.issues);
  return defined.rubric;
}

/**
 * Checks that data is a rubric that can be scored with, without throwing.
 *
 * @param data - anything, such as JSON from a file
 * @returns `{ ok: true, rubric }`, or `{ ok: false, issues }` with everything that is wrong
 * @example
 * import { safeDefineRubric } from "@career-benchmarks/core";
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 *
 * const [yesNo] = gatsby2014School.scales;
 * const defined = safeDefineRubric({ ...gatsby2014School, version: "2", scales: [yesNo, yesNo] });
 * const codes = defined.ok ? [] : defined.issues.map(({ code }) => code);
 * [...new Set(codes)]; //=> ["version-invalid", "value-repeated", "reference-unknown"]
 */
export function safeDefineRubric<const Id extends string, const Level extends string>(
  data: Rubric<Id, Level>,
): SafeRubric<Id, Level>;
export function safeDefineRubric(data: unknown): SafeRubric;
export function safeDefineRubric(given: unknown): SafeRubric {
  const read = readData(given, "");
  if (!read.ok) return { ok: false, issues: read.issues };
  const { data } = read;
  const issues = checkRubric(data);
  if (issues.length > 0 || !isObject(data)) return { ok: false, issues: listSome(issues) };
  const { $schema: _schema, formatVersion: _formatVersion, ...rubric } = data;
  const defined = frozenCopy(rubric) as unknown as Rubric;
  const mismatches = checkDigest(defined);
  return mismatches.length > 0 ? { ok: false, issues: mismatches } : { ok: true, rubric: defined };
}
