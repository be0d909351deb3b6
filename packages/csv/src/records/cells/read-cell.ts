import { type Stage, stages, type YearGroup, yearGroups } from "@career-benchmarks/core";
import type { IsoDay } from "@career-benchmarks/evidence";
import type { RecordColumn } from "../record-kind.js";

/** A column of free text. */
export const text: RecordColumn<string> = { expected: "text", read: (cell) => cell };

/** A column that names one learner. */
export const learnerId: RecordColumn<string> = {
  expected: "the identifier of the learner that your files share",
  read: (cell) => (/\s/.test(cell) ? undefined : cell),
};

/** A column of words separated by spaces, commas or semicolons. */
export const words: RecordColumn<readonly string[]> = {
  expected: "words separated by spaces",
  read: (cell) => cell.split(/[\s,;]+/).filter((word) => word !== ""),
};

/** A column of one day. */
export const day: RecordColumn<IsoDay> = {
  expected: "a day such as 2025-07-31",
  read: readDay,
};

const yes = new Set(["yes", "y", "true", "t", "1"]);
const no = new Set(["no", "n", "false", "f", "0"]);

/** A column of yes or no. */
export const yesNo: RecordColumn<boolean> = {
  expected: "yes or no",
  read: (cell) => {
    const word = cell.toLowerCase();
    return yes.has(word) ? true : no.has(word) ? false : undefined;
  },
};

/** A column of a number that is not negative. */
export const amount: RecordColumn<number> = {
  expected: "a number such as 6 or 2.5",
  read: (cell) => (/^\d{1,6}(?:\.\d{1,3})?$/.test(cell) ? Number(cell) : undefined),
};

/** A column of one year group. */
export const yearGroup: RecordColumn<YearGroup> = {
  expected: "a year group: 1 to 14, R, or X where year groups are not used",
  read: (cell) => {
    const year = cell.replace(/^(?:year|yr|y)\s*/i, "").replace(/^0/, "");
    return yearGroups.find((each) => `${each}` === year.toUpperCase());
  },
};

/** A column of one key stage. */
export const stage: RecordColumn<Stage> = {
  expected: "a key stage: ks3, ks4 or ks5",
  read: (cell) => stages.find((each) => each === cell.toLowerCase().replace(/\s+/g, "")),
};

/** A column that holds one of some words, whatever their case. */
export function oneOf<Word extends string>(all: readonly Word[]): RecordColumn<Word> {
  return {
    expected: all.join(", "),
    read: (cell) => all.find((word) => word.toLowerCase() === cell.toLowerCase()),
  };
}

/** Reads a day, `2025-07-31` or `31/07/2025`; undefined when there is no such day. */
function readDay(cell: string): IsoDay | undefined {
  const british = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(cell);
  const [date, month, year] = british?.slice(1) ?? cell.split("-").toReversed();
  const iso = `${year}-${month?.padStart(2, "0")}-${date?.padStart(2, "0")}`;
  const time = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? Date.parse(iso) : Number.NaN;
  const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
  return exists ? iso : undefined;
}
