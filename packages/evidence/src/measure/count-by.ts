/** Counts equal values; the keys are sorted, so that the order of the values can't matter. */
export function countBy<K extends string>(
  values: readonly K[],
): Partial<Readonly<Record<K, number>>> {
  const counts = new Map<K, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted) as Partial<Record<K, number>>;
}
