import type { ExclusionReason } from "@career-benchmarks/core";

/** Learners left out for a reason. */
export interface ExclusionGroup {
  readonly reason: ExclusionReason;
  readonly learners: number;
}

/** What may be published of the learners left out of one question. */
export type PublishedExclusions =
  | { readonly kind: "shown"; readonly groups: readonly ExclusionGroup[]; readonly merged: number }
  | { readonly kind: "withheld" };

/**
 * Withholds small numbers of learners left out: reasons that hold for fewer than `least` learners are
 * summed up without naming them, with the next smallest too if the sum were small itself. A total
 * below `least` is withheld whole.
 */
export function publishExclusions(
  groups: readonly ExclusionGroup[],
  least: number,
): PublishedExclusions {
  const smallestFirst = [...groups].sort((a, b) => a.learners - b.learners);
  const small = smallestFirst.filter(({ learners }) => learners < least).length;
  if (small === 0) return { kind: "shown", groups, merged: 0 };
  let merged = sumOf(smallestFirst.slice(0, small));
  let taken = small;
  while (merged < least && taken < smallestFirst.length) {
    merged += smallestFirst[taken]?.learners ?? 0;
    taken += 1;
  }
  if (merged < least) return { kind: "withheld" };
  const hidden = new Set(smallestFirst.slice(0, taken).map(({ reason }) => reason));
  return { kind: "shown", groups: groups.filter(({ reason }) => !hidden.has(reason)), merged };
}

function sumOf(groups: readonly ExclusionGroup[]): number {
  return groups.reduce((sum, { learners }) => sum + learners, 0);
}
