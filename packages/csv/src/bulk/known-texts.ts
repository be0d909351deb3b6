/** Small whole numbers for the texts that cells hold again and again, found letter by letter. */
export interface KnownTexts {
  /**
   * The next place by place and letter, from {@link firstPlace} on: `next()[place * 256 + letter]`.
   * Where a cell ends it is below 0: the number of its text, as `-2 - next`, or {@link unknownText}.
   */
  next(): Int16Array;
  /** The trimmed text of a number; that of 0 is empty. */
  text(number: number): string;
  /**
   * Learns a text, as it stands in a cell.
   *
   * @param meaning - what it says: trimmed, and without an apostrophe put there for spreadsheets
   * @returns its number, or {@link unknownText} when no more are taken
   */
  learn(cell: string, meaning: string): number;
}

/** Where every text begins. */
export const firstPlace = 2;

/** Stands for a text that has no number. */
export const unknownText = -1;

/** So many texts have a number; then no more are taken. */
export const mostTexts = 4096;

/** No text is longer than this, and there are no more places than these. */
const [longest, mostPlaces] = [40, 8192];

/** Where a text is that is not known; it stays there until the cell ends. */
const nowhere = 1;

/** Makes an empty stock of texts; its size is bounded, whatever a file holds. */
export function knownTexts(delimiter: string): KnownTexts {
  const ends = [delimiter.charCodeAt(0), 10, 13];
  const texts = [""];
  const numberOf = new Map([["", 0]]);
  let places = firstPlace;
  let next = new Int16Array(0);

  const addPlace = (): number => {
    const place = places++;
    if (places * 256 > next.length) {
      const longer = new Int16Array(Math.max(64 * 256, next.length * 2));
      longer.set(next);
      next = longer;
    }
    next.fill(nowhere, place * 256, places * 256);
    for (const end of ends) next[place * 256 + end] = -2 - unknownText;
    return place;
  };
  const endAt = (place: number, number: number) => {
    for (const end of ends) next[place * 256 + end] = -2 - number;
  };
  places = nowhere;
  addPlace();
  endAt(addPlace(), 0);

  return {
    next: () => next,
    text: (number) => texts[number] ?? "",
    learn: (cell, meaning) => {
      const full = texts.length >= mostTexts || places + cell.length > mostPlaces;
      if (full || cell.length > longest || !/^[ -~]*$/.test(cell)) return unknownText;
      let place = firstPlace;
      for (let index = 0; index < cell.length; index++) {
        const at = place * 256 + cell.charCodeAt(index);
        if (next[at] === nowhere) {
          const added = addPlace();
          next[at] = added;
        }
        place = next[at] as number;
      }
      // Two ways to write the same, as with spaces around it, share a number.
      const number = numberOf.get(meaning) ?? texts.push(meaning) - 1;
      numberOf.set(meaning, number);
      endAt(place, number);
      return number;
    },
  };
}
