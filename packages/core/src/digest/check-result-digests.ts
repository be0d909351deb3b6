import { parseRubricId } from "../interpretation/rubric-id.js";
import type { ResultHeader } from "../model/result.js";
import { type DigestIssue, digestMismatch } from "./digest-issue.js";
import { isOfficialId, knownDigest } from "./known-digest.js";

/**
 * Checks that a stored result was made with the rules that are published under the ids it names.
 *
 * Rules of one's own, and versions that this release does not know, cannot be checked and pass.
 *
 * @param result - a result of either resolution
 * @returns an issue `digest-mismatch` for each digest that is another than the published one
 * @example
 * import { scoreAssessment } from "@career-benchmarks/core";
 * import { checkResultDigests } from "@career-benchmarks/core/digest";
 * import { gatsby2025School } from "@career-benchmarks/core/rubrics/2025-school";
 *
 * const assessment = { profile: { yearGroups: [11] }, answers: {} } as const;
 * const result = scoreAssessment(gatsby2025School, assessment);
 * checkResultDigests(result); //=> []
 * const rubric = { ...result.rubric, digest: "0".repeat(64) };
 * checkResultDigests({ ...result, rubric }).map(({ path }) => path); //=> ["rubric.digest"]
 */
export function checkResultDigests(
  result: Pick<ResultHeader, "rubric" | "interpretations">,
): readonly DigestIssue[] {
  const { rubric, interpretations } = result;
  const { version } = rubric;
  const base = parseRubricId(rubric.id).rubric;
  return [
    ...held("rubric.digest", rubric.digest, knownDigest({ id: base, version })),
    ...interpretations.flatMap((each, index) =>
      held(`interpretations[${index}].digest`, each.digest, knownDigest(each)),
    ),
    ...(interpretations.length > 0 && isOfficialId(rubric.id)
      ? held("rubric.resolvedDigest", rubric.resolvedDigest, knownDigest(rubric, interpretations))
      : []),
  ];
}

function held(
  path: string,
  digest: string | undefined,
  published: string | undefined,
): readonly DigestIssue[] {
  if (digest === undefined || published === undefined || digest === published) return [];
  return [digestMismatch(path, published, digest, hint)];
}

const hint =
  "The result was made with other rules than those published: score the assessment again, or, if the rules are your own, with a rubric that has its own id.";
