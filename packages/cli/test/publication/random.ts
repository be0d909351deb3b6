/** Makes chance that is the same each time for a seed (mulberry32). */
export function chanceOf(seed: number) {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (most: number) => Math.floor(next() * most);
  return {
    next,
    below,
    is: (likelihood: number) => next() < likelihood,
    between: (least: number, most: number) => least + below(most - least + 1),
    pick: <T>(values: readonly [T, ...T[]]): T => values[below(values.length)] ?? values[0],
    some: <T>(values: readonly T[], number: number): readonly T[] => {
      const left = [...values];
      return Array.from({ length: Math.min(number, left.length) }, () =>
        left.splice(below(left.length), 1),
      ).flat();
    },
  };
}

/** Chance with a seed. */
export type Chance = ReturnType<typeof chanceOf>;
