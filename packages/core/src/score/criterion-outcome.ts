import type { Outcome } from "../model/result.js";
import { outcomeBits, outcomeOfBits } from "../prepared/outcome-bits.js";
import type { Reading } from "../prepared/reading.js";

const achieved = outcomeBits.achieved;
const inProgress = outcomeBits["in-progress"];
const notAchieved = outcomeBits["not-achieved"];
const notApplicable = outcomeBits["not-applicable"];

/**
 * Gives a criterion its outcome from the readings of its questions, from `first` to before `end`:
 * achieved when all that apply are, not achieved when none is even in progress, in progress
 * otherwise; unknown while completing the answers could still decide between these.
 */
export function criterionOutcome(
  readings: readonly Reading[],
  first = 0,
  end = readings.length,
): Outcome {
  let applying = 0;
  let scored = 0;
  // What some questions may be, and what all that cannot drop out may be.
  let some = 0;
  let all: number = achieved | notAchieved;
  let atEitherEnd = 0;
  let mayAllDrop = true;
  for (let position = first; position < end; position++) {
    const reading = readings[position];
    if (!reading?.applies) continue;
    applying += 1;
    const { outcomes, outcome } = reading.span;
    if (outcome === "unscored") continue;
    scored += 1;
    some |= outcomes;
    if (outcomes & (achieved | notAchieved)) atEitherEnd += 1;
    if (!reading.mayNotApply) {
      mayAllDrop = false;
      all &= outcomes;
    }
  }
  if (scored === 0) return applying > 0 ? "unscored" : "not-applicable";

  const mayDiffer = (some & achieved) !== 0 && (some & notAchieved) !== 0 && atEitherEnd > 1;
  let reachable = some & (all | inProgress);
  if (mayDiffer) reachable |= inProgress;
  if (mayAllDrop) reachable |= notApplicable;
  return outcomeOfBits(reachable);
}
