import type { Outcome } from "../model/result.js";
import type { Change } from "./comparison.js";

/** A range of points, and out of how many. */
export interface Range {
  readonly min: number;
  readonly max: number;
  readonly available: number;
}

/** Says how one range of points became another; what earns nothing at all is unknown. */
export function changeOfPoints(from: Range, to: Range): Change {
  if (from.available === 0 || to.available === 0) return "unknown";
  // Shares of what is available, multiplied out so that they stay whole numbers.
  const before = [from.min * to.available, from.max * to.available] as const;
  const after = [to.min * from.available, to.max * from.available] as const;
  if (after[0] > before[1]) return "better";
  if (after[1] < before[0]) return "worse";
  return before[0] === before[1] && after[0] === after[1] ? "same" : "unknown";
}

const worstFirst: readonly Outcome[] = ["not-achieved", "in-progress", "achieved"];

/** Says how one outcome became another; only those with a rank can be better or worse. */
export function changeOfOutcome(from: Outcome, to: Outcome): Change {
  const [before, after] = [worstFirst.indexOf(from), worstFirst.indexOf(to)];
  if (before < 0 || after < 0) {
    return from === to && from === "not-applicable" ? "same" : "unknown";
  }
  if (before === after) return "same";
  return after > before ? "better" : "worse";
}
