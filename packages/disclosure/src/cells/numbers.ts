import type { Policy } from "../policy/policy.js";
import type { Reason } from "../reasons.js";
import type { Counts } from "../suppression/study.js";

/** A number, or why there is none. */
export type Figure = { readonly value: number } | { readonly reason: Reason };

/** Rounds a number of learners; only nobody at all reads 0. */
export function roundLearners(value: number, roundTo: number): Figure {
  const rounded = Math.round(value / roundTo) * roundTo;
  return value > 0 && rounded === 0 ? { reason: "rounds-to-zero" } : { value: rounded };
}

/**
 * Gives the least and the most per cent that a share can be.
 *
 * It is made from the rounded numbers: made from the exact ones it would undo the rounding.
 */
export function percentsOf(
  counts: Counts,
  { roundTo, percentDp }: Pick<Policy, "roundTo" | "percentDp">,
): { readonly percent: Figure; readonly percentMax: Figure } {
  const round = (value: number) => Math.round(value / roundTo) * roundTo;
  const of = round(counts.of);
  if (counts.of === 0) return bothOf({ reason: "not-applicable" });
  if (of === 0) return bothOf({ reason: "unavailable" });
  const least = round(counts.count);
  // Each rounded by itself, the two need not add up: without unknowns they would make a range.
  const most = counts.unknown === 0 ? least : Math.max(least, of - round(counts.complement));
  const reached = counts.count + counts.unknown;
  return {
    percent: percentOf(least, of, counts.count, counts.of, percentDp),
    percentMax: percentOf(most, of, reached, counts.of, percentDp),
  };
}

/** Cuts a percentage off; only nobody reads 0 and only everybody 100. */
function percentOf(
  part: number,
  of: number,
  truePart: number,
  trueOf: number,
  decimals: number,
): Figure {
  const scale = 10 ** decimals;
  if (truePart === 0) return { value: 0 };
  if (truePart === trueOf) return { value: 100 };
  const steps = Math.min(Math.floor((100 * scale * part) / of), 100 * scale - 1);
  return steps <= 0 ? { reason: "rounds-to-zero" } : { value: steps / scale };
}

function bothOf(figure: Figure) {
  return { percent: figure, percentMax: figure };
}
