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
    const known = candidate.toLowerCase();
    const allowed = Math.min(Math.max(1, Math.floor(known.length / 3)), fewest - 1);
    // Each letter more or less is an edit.
    if (Math.abs(known.length - written.length) > allowed) continue;
    const edits = editDistance(written, known);
    if (edits > allowed) continue;
    nearest = candidate;
    fewest = edits;
  }
  return nearest;
}

/** Counts insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
function editDistance(from: string, to: string): number {
  let above: number[] = [];
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  const at = (held: readonly number[], index: number) => held[index] ?? 0;
  for (let i = 1; i <= from.length; i++) {
    above = before;
    before = row;
    row = [i];
    for (let j = 1; j <= to.length; j++) {
      const replace = at(before, j - 1) + (from[i - 1] === to[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      const swap = swapped ? at(above, j - 2) + 1 : Number.POSITIVE_INFINITY;
      row.push(Math.min(replace, at(before, j) + 1, at(row, j - 1) + 1, swap));
    }
  }
  return at(row, to.length);
}
