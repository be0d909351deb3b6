import { unescapeFormula } from "../table/formula.js";
import { firstPlace, type KnownTexts, knownTexts, unknownText } from "./known-texts.js";
import { letters } from "./letters.js";

/** What is to be found out of a cell: nothing, where it stands, or which text it holds. */
export type CellUse = "none" | "place" | "text";

/** Stands for a cell that holds a share such as `83 of 120`. */
export const shareText = -2;

/** The cells of one line, by column; overwritten by the next line that is scanned. */
export interface PlainLine {
  /** Reads a line without quotes; false when it has not just one cell for each column. */
  scan(text: string, start: number, end: number): boolean;
  /** Numbers of the texts; {@link unknownText} and {@link shareText} beside. */
  readonly numbers: Int32Array;
  /** The share of a cell whose number is {@link shareText}. */
  readonly counts: Int32Array;
  readonly ofs: Int32Array;
  /** The text of a number. */
  known(number: number): string;
  /** The trimmed text of a cell, whatever it is. */
  cell(column: number): string;
  /** The first letter of a cell as a number: the delimiter, or something beyond, of an empty one. */
  firstLetter(column: number): number;
}

/** How many texts of one column get a number, so that a column of notes leaves room for the others. */
const textsPerColumn = 1024;

/** Prepares the reading of lines: one pass over the letters, in which texts seen before are recognised. */
export function plainLine(uses: readonly CellUse[], delimiter: string): PlainLine {
  const columns = uses.length;
  const recognised = Uint8Array.from(uses, (use) => (use === "text" ? 1 : 0));
  const left = new Int32Array(columns).fill(textsPerColumn);
  const texts: KnownTexts = knownTexts(delimiter);
  const separator = delimiter.charCodeAt(0);
  const numbers = new Int32Array(columns);
  const starts = new Int32Array(columns + 1);
  const counts = new Int32Array(columns);
  const ofs = new Int32Array(columns);
  const encoded = letters();
  let line = "";
  let array = encoded.take(line);

  const cell = (column: number): string => {
    const written = line.slice(starts[column], Number(starts[column + 1]) - 1);
    return unescapeFormula(written).trim();
  };
  const learn = (column: number): number => {
    if (!left[column]) return unknownText;
    left[column] = Number(left[column]) - 1;
    const written = line.slice(starts[column], Number(starts[column + 1]) - 1);
    return texts.learn(written, unescapeFormula(written).trim());
  };
  /** Reads `83 of 120` and nothing else; gives where it ends. */
  const scanShare = (from: number, end: number, column: number): number => {
    let at = from;
    let count = 0;
    while (at < end && isDigit(array[at] as number))
      count = count * 10 + (array[at++] as number) - 48;
    const mid = at;
    if (mid - from > 9 || !isOf(array, mid)) return -1;
    at += 4;
    let of = 0;
    while (at < end && isDigit(array[at] as number)) of = of * 10 + (array[at++] as number) - 48;
    if (at === mid + 4 || at - mid > 13) return -1;
    if (at < end && array[at] !== separator) return -1;
    counts[column] = count;
    ofs[column] = of;
    return at;
  };

  const scan = (text: string, start: number, end: number): boolean => {
    let next = texts.next();
    let at = start;
    line = text;
    array = encoded.take(text);
    for (let column = 0; column < columns; column++) {
      starts[column] = at;
      if (recognised[column] === 1) {
        const share = isDigit(array[at] as number) ? scanShare(at, end, column) : -1;
        if (share >= 0) {
          numbers[column] = shareText;
          at = share + 1;
        } else {
          let place = firstPlace;
          do {
            place = next[(place << 8) | (array[at++] as number)] as number;
          } while (place > 0);
          starts[column + 1] = at;
          let number = -2 - place;
          if (number === unknownText) {
            number = learn(column);
            next = texts.next();
          }
          numbers[column] = number;
        }
      } else {
        while (at < end && array[at] !== separator) at += 1;
        at += 1;
      }
      if (at > end && column < columns - 1) return false;
    }
    starts[columns] = at;
    // Cells under no column are passed over when they are empty.
    while (at <= end && (at === end || array[at] === separator)) at += 1;
    return at === end + 1;
  };
  const firstLetter = (column: number) => array[starts[column] as number] as number;
  return { scan, numbers, counts, ofs, cell, firstLetter, known: (number) => texts.text(number) };
}

/** Whether the letters from a place on are those of " of ". */
function isOf(array: Uint8Array, at: number): boolean {
  return array[at] === 32 && array[at + 1] === 111 && array[at + 2] === 102 && array[at + 3] === 32;
}

function isDigit(letter: number): boolean {
  return letter >= 48 && letter <= 57;
}
