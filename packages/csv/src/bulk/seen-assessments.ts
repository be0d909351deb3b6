/** Who was assessed, where, when and with which rubric: what makes two rows the same assessment. */
export interface AssessmentKey {
  /** The URN of the institution, else its UKPRN, else its name in small letters. */
  readonly who: string | undefined;
  /** In small letters. */
  readonly site: string | undefined;
  readonly asAt: string | undefined;
  readonly rubric: string;
}

/** Remembers the row of every assessment. */
export interface SeenAssessments {
  /** Gives the row on which an assessment was seen first; 0 when it is new, and is remembered now. */
  rowOf(key: AssessmentKey, row: number): number;
}

/**
 * Makes an empty memory of assessments.
 *
 * A URN of six digits and the combination of site, date and rubric make one number, so that a
 * million rows take 24 MB; whatever has no such URN is kept as text.
 */
export function seenAssessments(): SeenAssessments {
  const combinations = new Map<string, Map<string, Map<string, number>>>();
  let combined = 0;
  const texts = new Map<string, number>();
  let capacity = 4096;
  let size = 0;
  let keys = new Float64Array(capacity).fill(none);
  let rows = new Float64Array(capacity);

  const combinationOf = (site: string, asAt: string, rubric: string): number => {
    const dates = within(combinations, site);
    const rubrics = within(dates, asAt);
    const known = rubrics.get(rubric);
    if (known !== undefined) return known;
    rubrics.set(rubric, combined);
    return combined++;
  };
  const slotOf = (key: number): number => {
    let slot = mixed(key) & (capacity - 1);
    while (keys[slot] !== none && keys[slot] !== key) slot = (slot + 1) & (capacity - 1);
    return slot;
  };
  const grow = () => {
    const [oldKeys, oldRows] = [keys, rows];
    capacity *= 2;
    keys = new Float64Array(capacity).fill(none);
    rows = new Float64Array(capacity);
    for (const [index, key] of oldKeys.entries()) {
      if (key === none) continue;
      const slot = slotOf(key);
      keys[slot] = key;
      rows[slot] = oldRows[index] as number;
    }
  };
  return {
    rowOf: ({ who, site = "", asAt = "", rubric }, row) => {
      const combination = combinationOf(site, asAt, rubric);
      if (who === undefined || !/^\d{6}$/.test(who)) {
        const key = `${combination} ${who ?? ""}`;
        const seen = texts.get(key);
        if (seen === undefined) texts.set(key, row);
        return seen ?? 0;
      }
      const key = combination * 1_000_000 + Number(who);
      const slot = slotOf(key);
      if (keys[slot] === key) return rows[slot] as number;
      keys[slot] = key;
      rows[slot] = row;
      size += 1;
      if (size * 4 > capacity * 3) grow();
      return 0;
    },
  };
}

const none = -1;

function within<Value>(
  map: Map<string, Map<string, Value>>,
  key: string,
): Map<string, Value> {
  const known = map.get(key);
  if (known) return known;
  const made = new Map<string, Value>();
  map.set(key, made);
  return made;
}

/** Spreads keys that lie close together; 2 ** 32 cuts a key of up to 53 bits in two. */
function mixed(key: number): number {
  const hash = Math.imul((key ^ Math.floor(key / 2 ** 32)) | 0, 0x9e3779b1);
  return (hash ^ (hash >>> 15)) >>> 0;
}
