import { unescapeFormula } from "../table/formula.js";
import { type KnownTexts, knownTexts, unknownText } from "./known-texts.js";

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
}

/** How many texts of one column get a number, so that a column of notes leaves room for the others. */
const textsPerColumn = 1024;

/** Prepares the reading of lines: one pass over the letters, in which texts seen before are recognised. */
export function plainLine(uses: readonly CellUse[], delimiter: string): PlainLine {
  const columns = uses.length;
  const recognised = uses.map((use) => use === "text");
  const left = new Int32Array(columns).fill(textsPerColumn);
  const texts: KnownTexts = knownTexts();
  const separator = delimiter.charCodeAt(0);
  const numbers = new Int32Array(columns);
  const starts = new Int32Array(columns + 1);
  const counts = new Int32Array(columns);
  const ofs = new Int32Array(columns);
  let line = "";

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
  const scanShare = (text: string, from: number, end: number, column: number): number => {
    let at = from;
    let count = 0;
    while (at < end && isDigit(text.charCodeAt(at)))
      count = count * 10 + text.charCodeAt(at++) - 48;
    const mid = at;
    if (mid - from > 9 || !text.startsWith(" of ", mid)) return -1;
    at += 4;
    let of = 0;
    while (at < end && isDigit(text.charCodeAt(at))) of = of * 10 + text.charCodeAt(at++) - 48;
    if (at === mid + 4 || at - mid > 13) return -1;
    if (at < end && text.charCodeAt(at) !== separator) return -1;
    counts[column] = count;
    ofs[column] = of;
    return at;
  };

  const scan = (text: string, start: number, end: number): boolean => {
    let step = texts.step();
    let numberAt = texts.numbers();
    let at = start;
    line = text;
    for (let column = 0; column < columns; column++) {
      starts[column] = at;
      if (recognised[column]) {
        const share =
          at < end && isDigit(text.charCodeAt(at)) ? scanShare(text, at, end, column) : -1;
        if (share >= 0) {
          numbers[column] = shareText;
          at = share;
        } else {
          let place = texts.start;
          while (at < end) {
            const letter = text.charCodeAt(at);
            if (letter === separator) break;
            place = letter < 128 ? (step[(place << 7) | letter] as number) : 0;
            at += 1;
          }
          starts[column + 1] = at + 1;
          let number = numberAt[place] as number;
          if (number === unknownText) {
            number = learn(column);
            step = texts.step();
            numberAt = texts.numbers();
          }
          numbers[column] = number;
        }
      } else {
        while (at < end && text.charCodeAt(at) !== separator) at += 1;
      }
      at += 1;
      if (at > end && column < columns - 1) return false;
    }
    starts[columns] = at;
    // Cells under no column are passed over when they are empty.
    while (at <= end && (at === end || text.charCodeAt(at) === separator)) at += 1;
    return at === end + 1;
  };
  return { scan, numbers, counts, ofs, cell, known: (number) => texts.text(number) };
}

function isDigit(letter: number): boolean {
  return letter >= 48 && letter <= 57;
}
