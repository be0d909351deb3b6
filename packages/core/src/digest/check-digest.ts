import { isDeepFrozen } from "../internal/deep-freeze.js";
import { parseRubricId } from "../interpretation/rubric-id.js";
import type { AppliedInterpretation, Interpretation } from "../model/interpretation.js";
import type { Rubric } from "../model/rubric.js";
import { type DigestIssue, digestMismatch } from "./digest-issue.js";
import { digestOf } from "./digest-of.js";
import { isOfficialId, knownDigest, knownVersions } from "./known-digest.js";

const checked = new WeakMap<object, readonly DigestIssue[]>();

/**
 * Checks that a rubric or an interpretation has the rules that its id, version and digests promise.
 *
 * An id of this project stands for what is published under it, whether a digest is given or not. A
 * rubric of one's own may do without a digest, and is held to one that it gives. What is frozen
 * through and through is checked once.
 *
 * @param rules - a rubric, plain or interpreted, or an interpretation
 * @returns an issue `digest-mismatch` for each promise that is not kept, saying which field to change
 * @example
 * import { checkDigest } from "@career-benchmarks/core/digest";
 * import { gatsby2025School } from "@career-benchmarks/core/rubrics/2025-school";
 *
 * checkDigest(gatsby2025School); //=> []
 * const changed = { ...gatsby2025School, title: "Our benchmarks" };
 * checkDigest(changed).map(({ path }) => path); //=> ["id"]
 * checkDigest({ ...changed, id: "our-2025-school" }).map(({ path }) => path); //=> ["digest"]
 */
export function checkDigest(rules: Rubric | Interpretation): readonly DigestIssue[] {
  const known = checked.get(rules);
  if (known) return known;
  const issues = Object.freeze(findMismatches(rules));
  if (isDeepFrozen(rules)) checked.set(rules, issues);
  return issues;
}

function findMismatches(rules: Rubric | Interpretation): readonly DigestIssue[] {
  const actual = digestOf(rules);
  const isRubric = "benchmarks" in rules;
  const through = isRubric ? (rules.interpretations ?? []) : [];
  const isOfficial = isOfficialId(rules.id);
  const other = isOfficial ? otherContent(rules, through, actual) : undefined;
  if (other) return [other];
  const { digest } = rules;
  if (!isRubric || through.length === 0) return stated("digest", digest, actual, isOfficial);
  return [
    ...promised("", rules, parseRubricId(rules.id).rubric),
    ...through.flatMap((each, index) => promised(`interpretations[${index}].`, each, each.id)),
    ...stated("resolvedDigest", rules.resolvedDigest, actual, isOfficial),
  ];
}

/** Says that content is not what is published under an id of this project. */
function otherContent(
  rules: Rubric | Interpretation,
  through: readonly AppliedInterpretation[],
  actual: string,
): DigestIssue | undefined {
  const { id, version } = rules;
  const { rubric, interpretations } = parseRubricId(id);
  const named = through.map((each) => each.id);
  if (named.join() !== interpretations.join()) {
    const expected = `${interpretations.join(", ") || "none"}, as the id says`;
    return digestMismatch("interpretations", expected, named.join(), ownId);
  }
  const unknown =
    unpublished("", rubric, version) ??
    through
      .map((each, index) => unpublished(`interpretations[${index}].`, each.id, each.version))
      .find((issue) => issue !== undefined);
  if (unknown) return unknown;
  const published = knownDigest(rules, through);
  if (published === undefined) {
    const expected = "versions that were published together";
    const hint = `Interpret ${rubric} ${version} anew instead of reading the interpreted rubric.`;
    return digestMismatch("interpretations", expected, named.join(), hint);
  }
  if (published === actual) return undefined;
  const expected = `the content published as ${id} ${version}, SHA-256 ${published}`;
  return digestMismatch("id", expected, `other content, SHA-256 ${actual}`, ownId);
}

const ownId =
  "Rules of your own need an id of their own: change the field id, and leave digest and resolvedDigest out.";

function unpublished(path: string, id: string, version: string): DigestIssue | undefined {
  const versions = knownVersions(id);
  if (versions.includes(version)) return undefined;
  const hint = `${ownId} A later version needs a later release of this library.`;
  return digestMismatch(`${path}version`, `${id} in version ${versions.join(", ")}`, version, hint);
}

/** Holds the digest that a part gives to the one that is published, if it is one of this project. */
function promised(
  path: string,
  { version, digest }: AppliedInterpretation,
  id: string,
): readonly DigestIssue[] {
  if (knownVersions(id).length === 0) return [];
  const unknown = unpublished(path, id, version);
  if (unknown) return [unknown];
  return stated(`${path}digest`, digest, knownDigest({ id, version }), true);
}

/** Holds a digest that is given to what it should be. */
function stated(
  path: string,
  digest: string | undefined,
  actual: string | undefined,
  isOfficial: boolean,
): readonly DigestIssue[] {
  if (digest === undefined || actual === undefined || digest === actual) return [];
  const hint = isOfficial
    ? `Correct the field ${path}, or leave it out.`
    : `The content has changed since the digest was made: make the field ${path} anew with digestOf, or leave it out.`;
  return [digestMismatch(path, actual, digest, hint)];
}
