import type { Status } from "../../model/result.js";
import type { StatusRule } from "../../model/rubric.js";

/** The points of a benchmark: earned for certain, possible, and available. */
export interface Points {
  readonly min: number;
  readonly max: number;
  readonly available: number;
}

/** Gives a benchmark its status; undetermined while what is unknown could change it. */
export function benchmarkStatus(rule: StatusRule, points: Points): Status {
  const { min, max, available } = points;
  if (available === 0) return "not-applicable";
  const fullyFrom = rule.fullyAchieved.from * available;
  const notTo = rule.notAchieved.to * available;
  if (100 * min >= fullyFrom) return "fully-achieved";
  if (100 * max <= notTo) return "not-achieved";
  return 100 * min > notTo && 100 * max < fullyFrom ? "partially-achieved" : "undetermined";
}

/** Tells whether a benchmark can still be fully achieved. */
export function canBeFullyAchieved(rule: StatusRule, points: Points): boolean {
  return points.available > 0 && 100 * points.max >= rule.fullyAchieved.from * points.available;
}
