import { createHash } from "node:crypto";
import canonicalize from "canonicalize";

/**
 * SHA-256 over the canonical JSON (RFC 8785) of a rubric, without its digest and without wording.
 *
 * @param {object} rubric
 * @returns {string} 64 hexadecimal digits
 */
export function digestOf(rubric) {
  const { digest: _digest, wording: _wording, ...rules } = rubric;
  return createHash("sha256").update(canonicalize(rules), "utf8").digest("hex");
}
