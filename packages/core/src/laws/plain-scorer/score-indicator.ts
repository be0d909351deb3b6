import { pointsAvailable } from "../../internal/indicators-of.js";
import type { IndicatorResult, Outcome } from "../../model/result.js";
import type { Reading } from "./read-answer.js";

/** Gives an indicator its points and its outcome. */
export function scoreIndicator<Id extends string>(reading: Reading<Id>): IndicatorResult<Id> {
  const { indicator, scale, applies, low, high, share, reason } = reading;
  const scores = applies && indicator.scored;
  const [min, max] = scores ? [low.points, high.points] : [0, 0];
  return {
    id: indicator.id,
    outcome: outcomeOf(reading),
    ...(applies && low.id === high.id && { level: low.id }),
    ...(share && { share }),
    points: min,
    min,
    max,
    available: scores ? pointsAvailable(scale) : 0,
    reason,
  };
}

function outcomeOf(reading: Reading): Outcome {
  if (!reading.applies) return "not-applicable";
  if (!reading.indicator.scored) return "unscored";
  const [only, ...others] = possibleOutcomes(reading);
  return only && others.length === 0 && !reading.mayNotApply ? only : "unknown";
}

/** Lists the outcomes that the levels of a reading can still have, each once. */
export function possibleOutcomes(
  reading: Reading,
): readonly ("achieved" | "in-progress" | "not-achieved")[] {
  const { low, high, scale } = reading;
  if (low === high) return [low.outcome];
  const possible = scale.levels.slice(scale.levels.indexOf(low), scale.levels.indexOf(high) + 1);
  return [...new Set(possible.map((level) => level.outcome))];
}
