import { type ExclusionReason, exclusionReasons } from "@career-benchmarks/core";
import type { Exclusion } from "../records/exclusion.js";

/** Why learners are left out of the cohort of one question. */
export interface ExclusionsOf {
  readonly reasonFor: (learner: string) => ExclusionReason | undefined;
  /** What `other` stands for among some learners. */
  readonly textFor: (learners: readonly string[]) => string | undefined;
}

/**
 * Prepares exclusions to be asked about a question. Of several reasons for leaving a learner out, the
 * first in the order of the reasons is the one that is counted.
 */
export function prepareExclusions(
  exclude: readonly Exclusion[],
): (indicator: string) => ExclusionsOf {
  const byLearner = new Map<string, Exclusion[]>();
  for (const exclusion of exclude) {
    const own = byLearner.get(exclusion.learner);
    if (own) own.push(exclusion);
    else byLearner.set(exclusion.learner, [exclusion]);
  }
  return (indicator) => {
    const concerning = (learner: string) =>
      (byLearner.get(learner) ?? []).filter(
        ({ indicators }) => !indicators || indicators.includes(indicator),
      );
    return {
      reasonFor: (learner) => {
        const reasons = concerning(learner).map(({ reason }) => reason);
        return exclusionReasons.find((reason) => reasons.includes(reason));
      },
      textFor: (learners) => {
        const texts = learners
          .flatMap(concerning)
          .filter(({ reason }) => reason === "other")
          .flatMap(({ text }) => (text ? [text.trim()] : []));
        return texts.length > 0 ? [...new Set(texts)].sort().join("; ") : undefined;
      },
    };
  };
}
