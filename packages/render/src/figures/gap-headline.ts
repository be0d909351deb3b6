import { defaultPolicy, type ProtectedTable } from "@career-benchmarks/disclosure";
import { type GapGroup, isShown } from "./gap-groups.js";

/** A group with a per cent. */
export type ShownGroup = GapGroup & { readonly range: NonNullable<GapGroup["range"]> };

/**
 * Says in words which groups are farthest apart.
 *
 * A headline is repeated without its table, also where the table shows every number: it never rests
 * on a group below the limit, nor on the learners of whom the group is not known.
 */
export function gapHeadline(table: ProtectedTable, groups: readonly GapGroup[]): string {
  const { dimension, policy } = table;
  const internal = policy.audience === "internal";
  const shown = comparableGroups(table, groups);
  if (shown.length === 0) {
    return internal
      ? `Groups by ${dimension} are too small to compare`
      : `No group of ${dimension} can be shown`;
  }
  const gaps = table.measures
    .flatMap(({ label }) => widestGap(shown.filter(({ measure }) => measure === label)))
    .sort((a, b) => b.points - a.points);
  const [widest] = gaps;
  if (!widest) {
    return internal
      ? `Only one group by ${dimension} is large enough to compare`
      : `Only one group of ${dimension} can be shown`;
  }
  if (widest.points <= 0) return `No certain gap between groups of ${dimension}`;
  const { low, high } = widest;
  return `Widest gap, ${low.measure}: ${low.label} ${low.percent}, ${high.label} ${high.percent}`;
}

/** The groups that a comparison may rest on: known, not made of others, and large enough. */
export function comparableGroups(
  { policy }: ProtectedTable,
  groups: readonly GapGroup[],
): readonly ShownGroup[] {
  const { roundTo, minDenominator } = policy;
  const limit = Math.max(minDenominator, defaultPolicy.minDenominator);
  // Where sizes are shown rounded, so is the limit: rounding keeps their order.
  const least = roundTo === 1 ? limit : roundTo * Math.round(limit / roundTo);
  return groups.filter(isShown).filter(({ whole, combined, unknown, size }) => {
    return !whole && !combined && !unknown && size !== undefined && size >= least;
  });
}

/** The two groups that are certainly farthest apart. */
export function widestGap(shown: readonly ShownGroup[]) {
  const pairs = shown.flatMap((low) =>
    shown
      .filter((high) => high !== low)
      .map((high) => ({ low, high, points: high.range.from - low.range.to })),
  );
  return pairs.sort((a, b) => b.points - a.points).slice(0, 1);
}
