import { canonicalJson } from "../internal/canonical-json.js";
import type { Interpretation } from "../model/interpretation.js";
import type { Rubric } from "../model/rubric.js";
import { inOwnWording } from "./own-wording.js";
import { sha256 } from "./sha-256.js";
import { utf8Bytes } from "./utf-8-bytes.js";

/**
 * Makes the digest that says exactly which rules a rubric or an interpretation has.
 *
 * It is SHA-256 over the canonical JSON (RFC 8785) without the digests themselves. A rubric shown in
 * other words (see `withWording`) has the digest of its own words. Nothing of the platform is used,
 * so it is the same everywhere, at once.
 *
 * @param rules - a rubric, plain or interpreted, or an interpretation
 * @returns 64 hexadecimal digits
 * @example
 * import { digestOf } from "@career-benchmarks/core/digest";
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 *
 * digestOf(gatsby2014School) === gatsby2014School.digest; //=> true
 */
export function digestOf(rules: Rubric | Interpretation): string {
  const {
    digest: _digest,
    resolvedDigest: _resolved,
    $schema: _schema,
    formatVersion: _format,
    ...content
  }: Rules = "benchmarks" in rules ? inOwnWording(rules) : rules;
  return sha256(utf8Bytes(canonicalJson(content)));
}

type Rules = (Rubric | Interpretation) & {
  readonly resolvedDigest?: string;
  readonly $schema?: string;
  readonly formatVersion?: number;
};
