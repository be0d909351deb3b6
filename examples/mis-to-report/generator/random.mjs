/**
 * Makes a source of numbers that gives the same ones for the same name.
 *
 * Each part of the example has a source of its own, so that a change in one leaves the others alone.
 *
 * @param {string} name - what the numbers are for
 */
export function randomFrom(name) {
  const next = mulberry32(hashOf(name));
  const below = (limit) => Math.floor(next() * limit);
  const from = (list) => list[below(list.length)];
  return {
    below,
    from,
    chance: (share) => next() < share,
    between: (first, last) => first + below(last - first + 1),
    /** Picks a key of `weights`, each as often as its weight says. */
    weighted: (weights) => {
      const entries = Object.entries(weights);
      let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [key, weight] of entries) {
        left -= weight;
        if (left < 0) return key;
      }
      return entries[0][0];
    },
    shuffled: (list) => {
      const copy = [...list];
      for (let index = copy.length - 1; index > 0; index -= 1) {
        const other = below(index + 1);
        [copy[index], copy[other]] = [copy[other], copy[index]];
      }
      return copy;
    },
  };
}

/** Spreads a text over 32 bits (FNV-1a). */
export function hashOf(text) {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ character.codePointAt(0), 0x01000193);
  }
  return hash >>> 0;
}

function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
