import type { Answer } from "../model/answer.js";
import type { Level, Scale, ShareRule } from "../model/rubric.js";
import type { Reading } from "../score/read-answer.js";
import { shareLevels, statedPercentLevel } from "../score/share-levels.js";
import type { Demand } from "./links.js";

/** The places of the worst and the best level of a scale that an answer leaves possible. */
export interface LevelSpan {
  readonly low: number;
  readonly high: number;
}

/** Finds the levels of another scale that an answer leaves possible, where no more and no less is asked. */
function sameSpan(reading: Reading, answer: Answer, scale: Scale, rule: ShareRule): LevelSpan {
  const { levels } = scale;
  const span = (low: Level, high: Level) => ({
    low: levels.indexOf(low),
    high: levels.indexOf(high),
  });
  if (scale.kind === "coverage") {
    if (typeof answer === "object" && "percent" in answer) {
      const level = statedPercentLevel(scale, rule, answer.percent);
      return span(level, level);
    }
    if (reading.share) return span(...shareLevels(scale, rule, reading.share));
    const percentLevel = (percent = 0) => statedPercentLevel(scale, rule, percent);
    return span(percentLevel(reading.low.from), percentLevel(reading.high.to));
  }
  // A "no" may stand for anything short of achieved, also where the other scale tells more apart.
  const firstAchieved = levels.findIndex(({ outcome }) => outcome === "achieved");
  return {
    low: reading.low.outcome === "achieved" ? firstAchieved : 0,
    high: reading.high.outcome === "achieved" ? levels.length - 1 : firstAchieved - 1,
  };
}

/** Finds the levels that an answer leaves possible for a question that asks as much, more or less. */
export function levelSpan(
  demand: Demand,
  reading: Reading,
  answer: Answer,
  scale: Scale,
  rule: ShareRule,
): LevelSpan {
  const { low, high } = sameSpan(reading, answer, scale, rule);
  return {
    low: demand === "more" ? 0 : low,
    high: demand === "less" ? scale.levels.length - 1 : high,
  };
}
