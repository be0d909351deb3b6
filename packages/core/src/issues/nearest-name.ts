/**
 * Finds the name that somebody probably meant.
 *
 * @param name - what was written
 * @param names - what could have been meant
 * @returns the nearest name by edits, or undefined when none is near (over a third of its length away)
 * @example
 * import { nearestName } from "@career-benchmarks/core";
 *
 * nearestName("bm6_1_by16", ["bm6_1_by_16", "bm6_2_by_18"]); //=> "bm6_1_by_16"
 */
export function nearestName(name: string, names: readonly string[]): string | undefined {
  const written = name.slice(0, 80).toLowerCase();
  let nearest: string | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const candidate of names) {
    const edits = editDistance(written, candidate.toLowerCase());
    if (edits < fewest && edits <= Math.max(1, candidate.length / 3)) {
      nearest = candidate;
      fewest = edits;
    }
  }
  return nearest;
}

function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const swap = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
