import type { Interpretation, Rubric } from "@career-benchmarks/core";
import canonicalize from "canonicalize";

/**
 * Makes the digest that says exactly which rules a rubric or an interpretation has.
 *
 * It is SHA-256 over the canonical JSON (RFC 8785), without `digest` and `wording`, made with
 * WebCrypto in the browser and in Node.js alike.
 *
 * @param rules - a rubric or an interpretation
 * @returns 64 hexadecimal digits
 * @example
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 * import { digestOf } from "@career-benchmarks/schema";
 *
 * (await digestOf(gatsby2014School)) === gatsby2014School.digest; //=> true
 */
export async function digestOf(rules: Rubric | Interpretation): Promise<string> {
  const { digest: _digest, ...rest } = rules;
  const { wording: _wording, ...content }: Partial<Rubric> & object = rest;
  const bytes = new TextEncoder().encode(canonicalize(content));
  const hash = await globalThis.crypto.subtle.digest("SHA-256", bytes);
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
