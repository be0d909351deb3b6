import { scaleOf } from "../../internal/indicators-of.js";
import type { Answer, Share } from "../../model/answer.js";
import type { Profile } from "../../model/profile.js";
import type { Reason } from "../../model/result.js";
import type { Indicator, Level, Rubric, Scale } from "../../model/rubric.js";
import { whyNotAsked } from "../../profile/why-not-asked.js";
import { shareLevels, statedPercentLevel } from "./share-levels.js";

/** What an answer, or its absence, says about an indicator. */
export interface Reading<Id extends string = string> {
  readonly indicator: Indicator<Id>;
  readonly scale: Scale;
  readonly applies: boolean;
  /** Whether it may still turn out not to apply. */
  readonly mayNotApply: boolean;
  /** The worst and the best level that it may be. */
  readonly low: Level;
  readonly high: Level;
  readonly share?: Share;
  readonly reason: Reason;
}

/** Reads a checked answer; an absent one means that nothing is known. */
export function readAnswer<Id extends string>(
  rubric: Rubric,
  indicator: Indicator<Id>,
  profile: Profile,
  answer: Answer | undefined,
): Reading<Id> {
  const scale = scaleOf(rubric, indicator);
  const worst = levelAt(scale, 0);
  const best = levelAt(scale, scale.levels.length - 1);
  const base = { indicator, scale, applies: true, mayNotApply: false, low: worst, high: best };
  const known = (low: Level, high: Level, reason: Reason): Reading<Id> => ({
    ...base,
    low,
    high,
    reason,
  });

  const notAsked = whyNotAsked(rubric, indicator, profile);
  if (notAsked) return { ...base, applies: false, reason: notAsked };
  if (answer === undefined) {
    const mayNotApply = !!indicator.emptyCohort || !!indicator.notApplicable?.allowed.length;
    return { ...base, mayNotApply, reason: { code: "unanswered" } };
  }
  if (typeof answer === "boolean") {
    const level = answer ? best : worst;
    return known(level, level, { code: "answered" });
  }
  if (typeof answer === "string") {
    const level = levelById(scale, answer);
    return known(level, level, { code: "answered" });
  }
  if ("from" in answer) {
    const reason: Reason = { code: "level-range", levels: { from: answer.from, to: answer.to } };
    return known(levelById(scale, answer.from), levelById(scale, answer.to), reason);
  }
  if ("percent" in answer) {
    const level = statedPercentLevel(scale, rubric.shareRule, answer.percent);
    return known(level, level, { code: "percent", percent: answer.percent });
  }
  if ("notApplicable" in answer) {
    return { ...base, applies: false, reason: { code: "judged", ...answer.notApplicable } };
  }
  if (answer.of === 0) {
    return { ...base, applies: false, share: answer, reason: { code: "empty-cohort" } };
  }
  const [low, high] = shareLevels(scale, rubric.shareRule, answer);
  const reason: Reason = { code: "share", levels: { from: low.id, to: high.id } };
  return { ...known(low, high, reason), share: answer };
}

function levelAt(scale: Scale, index: number): Level {
  const level = scale.levels[index];
  if (!level) throw new TypeError(`Scale "${scale.id}" has no levels`);
  return level;
}

function levelById(scale: Scale, id: string): Level {
  const level = scale.levels.find((candidate) => candidate.id === id);
  if (!level) throw new TypeError(`Scale "${scale.id}" has no level "${id}"`);
  return level;
}
