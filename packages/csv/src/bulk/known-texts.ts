/** Small whole numbers for the texts that cells hold again and again, found letter by letter. */
export interface KnownTexts {
  /** Where a text begins. */
  readonly start: number;
  /** The place after a letter: `step[place * 128 + letter]`; 0 when no text goes on like that. */
  step(): Int32Array;
  /** The number of the text that ends at a place; {@link unknownText} when none does. */
  numbers(): Int32Array;
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

/** Stands for a text that has no number. */
export const unknownText = -1;

/** No text is longer than this, and there are no more texts and places than these. */
const [longest, mostTexts, mostPlaces] = [40, 4096, 16_384];

const letters = 128;

/** Makes an empty stock of texts; its size is bounded, whatever a file holds. */
export function knownTexts(): KnownTexts {
  // Place 0 is where no text is, and place 1 where all begin.
  let places = 2;
  let step = new Int32Array(256 * letters);
  let numbers = new Int32Array(256).fill(unknownText);
  const texts = [""];
  const numberOf = new Map([["", 0]]);
  numbers[1] = 0;

  const grow = () => {
    const [steps, known] = [step, numbers];
    step = new Int32Array(steps.length * 2);
    numbers = new Int32Array(known.length * 2).fill(unknownText);
    step.set(steps);
    numbers.set(known);
  };
  return {
    start: 1,
    step: () => step,
    numbers: () => numbers,
    text: (number) => texts[number] ?? "",
    learn: (cell, meaning) => {
      const full = texts.length >= mostTexts || places + cell.length > mostPlaces;
      if (full || cell.length > longest || !isPlain(cell)) return unknownText;
      while (places + cell.length > numbers.length) grow();
      let place = 1;
      for (let index = 0; index < cell.length; index++) {
        const at = place * letters + cell.charCodeAt(index);
        step[at] ||= places++;
        place = step[at] ?? 0;
      }
      // Two ways to write the same, as with spaces around it, share a number.
      const number = numberOf.get(meaning) ?? texts.push(meaning) - 1;
      numberOf.set(meaning, number);
      numbers[place] = number;
      return number;
    },
  };
}

/** Whether a cell holds printable ASCII only. */
function isPlain(cell: string): boolean {
  return /^[ -~]*$/.test(cell);
}
