/** Whole numbers from 0 to 2 ** 32 - 1 by keys that are whole numbers from 0 on. */
export interface NumberTable {
  /** Gives the number that a key has; undefined when it had none, and has the given one now. */
  put(key: number, value: number): number | undefined;
}

/** Makes an empty table; a million keys take 24 MB, where a `Map` would need several times that. */
export function numberTable(): NumberTable {
  let capacity = 1024;
  let size = 0;
  let keys = new Float64Array(capacity).fill(none);
  let values = new Uint32Array(capacity);

  const slotOf = (key: number): number => {
    // Eight keys in a row share a place in memory, for files are often in the order of their URNs.
    let slot = ((mixed(Math.floor(key / 8)) << 3) | (key % 8)) & (capacity - 1);
    while (keys[slot] !== none && keys[slot] !== key) slot = (slot + 1) & (capacity - 1);
    return slot;
  };
  const grow = () => {
    const [oldKeys, oldValues] = [keys, values];
    capacity *= 2;
    keys = new Float64Array(capacity).fill(none);
    values = new Uint32Array(capacity);
    for (let index = 0; index < oldKeys.length; index++) {
      const key = oldKeys[index] as number;
      if (key === none) continue;
      const slot = slotOf(key);
      keys[slot] = key;
      values[slot] = oldValues[index] as number;
    }
  };
  return {
    put: (key, value) => {
      const slot = slotOf(key);
      if (keys[slot] === key) return values[slot];
      keys[slot] = key;
      values[slot] = value;
      size += 1;
      if (size * 2 > capacity) grow();
      return undefined;
    },
  };
}

const none = -1;

/** Spreads keys that lie close together over the slots; takes all bits of a key. */
function mixed(key: number): number {
  let hash = (key ^ Math.floor(key / 2 ** 32)) | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
