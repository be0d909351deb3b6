import type { Collection, PercentsResult, Result } from "@career-benchmarks/core";
import { checkResultDigests } from "@career-benchmarks/core/digest";
import { collectionSchema } from "../documents/collection-schema.js";
import { resultSchema } from "../documents/result-schema.js";
import { readDocument } from "./issues-of.js";
import type { SchemaIssue } from "./schema-issue.js";

/** A collection may hold many results of some thousand values each. */
const mostValues = 200_000_000;

/** A result, or everything that is wrong with it. */
export type ParsedResult =
  | { readonly ok: true; readonly result: Result | PercentsResult }
  | { readonly ok: false; readonly issues: readonly SchemaIssue[] };

/** A collection, or everything that is wrong with it. */
export type ParsedCollection =
  | { readonly ok: true; readonly collection: Collection }
  | { readonly ok: false; readonly issues: readonly SchemaIssue[] };

/**
 * Checks that JSON is a result, of either resolution, such as one that was stored.
 *
 * Fields that this version does not know are let through: a result may gain fields, never lose them.
 * A rubric or an interpretation of this project must have the digest that is published for its
 * version, or the issue is `digest-mismatch`.
 *
 * @param json - JSON that has been read, as by `JSON.parse`
 * @returns `{ ok: true, result }`, or `{ ok: false, issues }` with everything that is wrong
 * @example
 * import { scoreAssessment } from "@career-benchmarks/core";
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 * import { parseResult } from "@career-benchmarks/schema";
 *
 * const result = scoreAssessment(gatsby2014School, { profile: { yearGroups: [11] }, answers: {} });
 * parseResult(JSON.parse(JSON.stringify(result))).ok; //=> true
 * const parsed = parseResult({ ...result, grade: "excellent" });
 * parsed.ok ? [] : parsed.issues.map(({ path }) => path); //=> ["grade"]
 */
export function parseResult(json: unknown): ParsedResult {
  const read = readDocument(resultSchema, json);
  if (!read.ok) return read;
  const result = read.json as Result | PercentsResult;
  const mismatches = checkResultDigests(result);
  return mismatches.length > 0 ? { ok: false, issues: mismatches } : { ok: true, result };
}

/**
 * Checks that JSON is a collection of results and rejects, each result as {@link parseResult} does.
 *
 * @param json - JSON that has been read, as by `JSON.parse`
 * @returns `{ ok: true, collection }`, or `{ ok: false, issues }` with everything that is wrong
 * @example
 * import { collect } from "@career-benchmarks/core";
 * import { parseCollection } from "@career-benchmarks/schema";
 *
 * parseCollection(collect([], [])).ok; //=> true
 * parseCollection({ ...collect([], []), formatVersion: 2 }).ok; //=> false
 */
export function parseCollection(json: unknown): ParsedCollection {
  const read = readDocument(collectionSchema, json, { most: mostValues });
  if (!read.ok) return read;
  const collection = read.json as Collection;
  const mismatches = collection.results.flatMap((result, index) =>
    checkResultDigests(result).map((each) => ({ ...each, path: `results[${index}].${each.path}` })),
  );
  return mismatches.length > 0 ? { ok: false, issues: mismatches } : { ok: true, collection };
}
