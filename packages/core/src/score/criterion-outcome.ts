import type { Outcome } from "../model/result.js";
import { outcomeBits } from "../prepared/outcome-bits.js";
import type { Reading } from "../prepared/reading.js";

const { achieved, "in-progress": inProgress, "not-achieved": notAchieved } = outcomeBits;

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
  let all = achieved | notAchieved;
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

  const mayAllBe = some & all;
  const mayDiffer = (some & achieved) !== 0 && (some & notAchieved) !== 0 && atEitherEnd > 1;
  const reachable: readonly (Outcome | false)[] = [
    (mayAllBe & achieved) !== 0 && "achieved",
    (mayAllBe & notAchieved) !== 0 && "not-achieved",
    (mayDiffer || (some & inProgress) !== 0) && "in-progress",
    mayAllDrop && "not-applicable",
  ];
  let only: Outcome | undefined;
  for (const outcome of reachable) {
    if (outcome === false) continue;
    if (only !== undefined) return "unknown";
    only = outcome;
  }
  return only ?? "unknown";
}
