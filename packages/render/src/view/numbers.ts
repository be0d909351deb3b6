/** What stands in place of points that are not counted. */
export const notCounted = "not counted";

interface Earned {
  readonly min: number | null;
  readonly max: number | null;
  readonly available: number;
}

/** Writes points as in "12 of 17" or "10 to 12 of 17". */
export function pointsOf({ min, max, available }: Earned): string {
  if (available === 0) return notCounted;
  if (min === null || max === null) return "not known";
  return `${rangeOf(min, max)} of ${available}`;
}

/** Writes a range of numbers as in "3" or "3 to 5". */
export function rangeOf(min: number, max: number): string {
  return min === max ? `${min}` : `${min} to ${max}`;
}

/** Writes a whole per cent, or a range of them. */
export function percentOf(min: number | null, max: number | null): string {
  return min === null || max === null ? notCounted : `${rangeOf(min, max)} %`;
}

/** Writes a number with its noun, as in "1 point" or "4 points". */
export function counted(count: number, noun: string, plural: string = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}

/** Joins words as in "a, b and c". */
export function listed(words: readonly (string | number)[]): string {
  return words.length < 2
    ? words.join("")
    : `${words.slice(0, -1).join(", ")} and ${words.slice(-1).join("")}`;
}
