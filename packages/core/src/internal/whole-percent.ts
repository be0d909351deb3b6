/** Gives `part` of `whole` in whole per cent, cut off and not rounded. */
export function wholePercent(part: number, whole: number): number {
  return Math.floor((100 * part) / whole);
}
