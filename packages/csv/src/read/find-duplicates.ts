import type { Place } from "@career-benchmarks/core";
import type { CsvIssue } from "../issue.js";
import type { AssessmentKey } from "./assessment-key.js";
import { numberTable } from "./number-table.js";

/** Finds the same institution, site, date and rubric read twice. */
export interface DuplicateFinder {
  /** Gives a warning for the later of two rows; a row that is none is remembered. */
  meet(key: AssessmentKey, place: Place): CsvIssue | undefined;
}

/**
 * Creates a finder of assessments that stand twice.
 *
 * It keeps two numbers for each row, not its text, so that a million rows take 24 MB. A URN makes an
 * exact number with its site, date and rubric; whatever else names an institution is hashed to 53
 * bits, which are alike by chance about once in ten thousand files of a million such rows: all that
 * comes of it is a warning too many.
 */
export function createDuplicateFinder(): DuplicateFinder {
  const byUrn = numberTable();
  const byText = numberTable();
  const combinations = new Map<string, number>();
  const files: { readonly file: string | undefined; readonly start: number }[] = [];
  let start = 0;
  let highest = 0;
  let last = { site: "", asAt: "", rubric: "", combination: -1 };

  const combinationOf = ({ site = "", asAt = "", rubric }: AssessmentKey): number => {
    if (last.combination >= 0 && last.asAt === asAt && last.site === site && last.rubric === rubric)
      return last.combination;
    const text = JSON.stringify([site, asAt, rubric]);
    const combination = combinations.get(text) ?? combinations.size;
    if (combination < mostCombinations) combinations.set(text, combination);
    last = { site, asAt, rubric, combination };
    return combination;
  };
  const earlierRow = (key: AssessmentKey, row: number): number | undefined => {
    const { who = "" } = key;
    if (isSixDigits(who)) {
      const combination = combinationOf(key);
      if (combination < mostCombinations)
        return byUrn.put(combination * 1_000_000 + Number(who), row);
    }
    return byText.put(hash(JSON.stringify([key.who, key.site, key.asAt, key.rubric])), row);
  };
  return {
    meet: (key, place) => {
      const { file, row: number = 0 } = place;
      if (files.length === 0 || files.at(-1)?.file !== file || number <= highest - start) {
        start = highest;
        files.push({ file, start });
      }
      highest = start + number;
      const earlier = earlierRow(key, highest);
      if (earlier === undefined) return undefined;
      const from = files.findLast((entry) => entry.start < earlier);
      return duplicateOf({ ...from, row: earlier - (from?.start ?? 0) }, place);
    },
  };
}

/** So many sites, dates and rubrics are numbered; a file with more of them is hashed. */
const mostCombinations = 65_536;

function isSixDigits(text: string): boolean {
  if (text.length !== 6) return false;
  for (let at = 0; at < 6; at++) {
    const letter = text.charCodeAt(at);
    if (letter < 48 || letter > 57) return false;
  }
  return true;
}

/** Makes a number of 53 bits of a text (cyrb53, public domain). */
function hash(text: string): number {
  let [first, second] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    first = Math.imul(first ^ code, 2654435761);
    second = Math.imul(second ^ code, 1597334677);
  }
  first =
    Math.imul(first ^ (first >>> 16), 2246822507) ^ Math.imul(second ^ (second >>> 13), 3266489909);
  second =
    Math.imul(second ^ (second >>> 16), 2246822507) ^ Math.imul(first ^ (first >>> 13), 3266489909);
  return 4294967296 * (2097151 & second) + (first >>> 0);
}

function duplicateOf(
  earlier: { readonly file?: string | undefined; readonly row: number },
  place: Place,
): CsvIssue {
  const { file, row } = earlier;
  return {
    code: "assessment-repeated",
    severity: "warning",
    place,
    expected: "each institution, site, date and rubric once",
    hint: `The same stands in row ${row}${file ? ` of ${file}` : ""}; each is scored by itself.`,
  };
}
