import type { Answer, Share } from "../../model/answer.js";
import type { Answers } from "../../model/assessment.js";

/**
 * Rewrites answers as if nobody had been left out: excluded learners are back in the cohort, and
 * what they had is not known; a question judged not applicable is unanswered.
 *
 * @returns the rewritten answers, or undefined when nothing was left out
 */
export function withoutExclusions<Id extends string>(
  answers: Answers<Id>,
  ids: readonly Id[],
): Answers<Id> | undefined {
  const rewritten: { [I in Id]?: Answer } = Object.create(null);
  let differs = false;
  for (const id of ids) {
    const answer: Answer | undefined = answers[id];
    if (answer === undefined) continue;
    if (typeof answer === "object" && "notApplicable" in answer) {
      differs = true;
    } else if (typeof answer === "object" && "count" in answer && excludedLearners(answer) > 0) {
      rewritten[id] = readmit(answer);
      differs = true;
    } else {
      rewritten[id] = answer;
    }
  }
  return differs ? rewritten : undefined;
}

/** Counts the learners that a share leaves out. */
export function excludedLearners(share: Share): number {
  return Object.values(share.excluded ?? {}).reduce((sum, learners) => sum + (learners ?? 0), 0);
}

function readmit(share: Share): Share {
  const readmitted = excludedLearners(share);
  return {
    count: share.count,
    of: share.of + readmitted,
    unknown: (share.unknown ?? 0) + readmitted,
  };
}
