import type { Outcome } from "../../model/result.js";
import type { Reading } from "./read-answer.js";
import { possibleOutcomes } from "./score-indicator.js";

/**
 * Gives a criterion its outcome from the readings of its indicators: achieved when all that apply
 * are, not achieved when none is even in progress, in progress otherwise; unknown while completing
 * the answers could still decide between these.
 */
export function criterionOutcome(readings: readonly Reading[]): Outcome {
  const applying = readings.filter((reading) => reading.applies);
  const scored = applying.filter((reading) => reading.indicator.scored);
  if (scored.length === 0) return applying.length > 0 ? "unscored" : "not-applicable";
  const [only, ...others] = reachableOutcomes(scored);
  return only && others.length === 0 ? only : "unknown";
}

function reachableOutcomes(readings: readonly Reading[]): readonly Outcome[] {
  const possible = readings.map((reading) => new Set(possibleOutcomes(reading)));
  const droppable = readings.map((reading) => reading.mayNotApply);
  const canAllBe = (outcome: "achieved" | "not-achieved") =>
    possible.some((outcomes) => outcomes.has(outcome)) &&
    possible.every((outcomes, index) => outcomes.has(outcome) || droppable[index]);
  const canDiffer = possible.some(
    (outcomes, index) =>
      outcomes.has("achieved") &&
      possible.some((others, other) => other !== index && others.has("not-achieved")),
  );
  const reachable: Outcome[] = [];
  if (canAllBe("achieved")) reachable.push("achieved");
  if (canAllBe("not-achieved")) reachable.push("not-achieved");
  if (canDiffer || possible.some((outcomes) => outcomes.has("in-progress"))) {
    reachable.push("in-progress");
  }
  if (droppable.every(Boolean)) reachable.push("not-applicable");
  return reachable;
}
