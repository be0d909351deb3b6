import type { Scale, ShareRule } from "../model/rubric.js";
import { sharePlace, statedPercentPlace } from "../score/share-levels.js";
import type { Answered } from "./carry-answer.js";
import type { Demand } from "./links.js";

/** The places of the worst and the best level of a scale that an answer leaves possible. */
export interface LevelSpan {
  readonly low: number;
  readonly high: number;
}

/** Finds the levels of another scale that an answer leaves possible, where no more and no less is asked. */
function sameSpan(
  { question, reading, answer }: Answered,
  scale: Scale,
  rule: ShareRule,
): LevelSpan {
  const { levels } = scale;
  const own = question.scale.scale.levels;
  const [worst, best] = [own[reading.span.low], own[reading.span.high]];
  if (scale.kind === "coverage") {
    const placeOf = (percent = 0) => statedPercentPlace(scale, rule, percent);
    if (typeof answer === "object" && "percent" in answer) {
      const place = placeOf(answer.percent);
      return { low: place, high: place };
    }
    const { share } = reading.result;
    if (share) {
      const { count, of, unknown = 0 } = share;
      return {
        low: sharePlace(scale, rule, count, of),
        high: sharePlace(scale, rule, count + unknown, of),
      };
    }
    return { low: placeOf(worst?.from), high: placeOf(best?.to) };
  }
  // A "no" may stand for anything short of achieved, also where the other scale tells more apart.
  const firstAchieved = levels.findIndex(({ outcome }) => outcome === "achieved");
  return {
    low: worst?.outcome === "achieved" ? firstAchieved : 0,
    high: best?.outcome === "achieved" ? levels.length - 1 : firstAchieved - 1,
  };
}

/** Finds the levels that an answer leaves possible for a question that asks as much, more or less. */
export function levelSpan(
  demand: Demand,
  answered: Answered,
  scale: Scale,
  rule: ShareRule,
): LevelSpan {
  const { low, high } = sameSpan(answered, scale, rule);
  return {
    low: demand === "more" ? 0 : low,
    high: demand === "less" ? scale.levels.length - 1 : high,
  };
}
