import type { Place } from "@career-benchmarks/core";
import type { CsvIssue } from "../issue.js";
import type { ReadRow } from "./csv-row.js";

/**
 * Creates a finder of the same institution, site, date and rubric read twice.
 *
 * It keeps two numbers for each row, not its text, so that a million rows take some fifty megabytes.
 * Two keys of 53 bits are alike by chance about once in ten thousand files of a million rows; all that
 * comes of it is a warning too many.
 *
 * @returns a function that gives a warning for the later of two such rows
 */
export function createDuplicateFinder(): (row: ReadRow) => CsvIssue | undefined {
  const seen = new Map<number, number>();
  const files: { readonly file: string | undefined; readonly start: number }[] = [];
  let start = 0;
  let highest = 0;
  return (row) => {
    const { file, row: number = 0 } = row.place;
    if (files.length === 0 || files.at(-1)?.file !== file || number <= highest - start) {
      start = highest;
      files.push({ file, start });
    }
    highest = start + number;
    const key = hash(keyOf(row));
    const earlier = seen.get(key);
    if (earlier === undefined) {
      seen.set(key, highest);
      return undefined;
    }
    const from = files.findLast((entry) => entry.start < earlier);
    return duplicateOf({ ...from, row: earlier - (from?.start ?? 0) }, row.place);
  };
}

function keyOf({ content, rubric }: ReadRow): string {
  const { institution, asAt } = content.kind === "answers" ? content.assessment : content.details;
  const who = institution?.urn ?? institution?.ukprn ?? institution?.name?.toLowerCase();
  return JSON.stringify([who, institution?.site?.toLowerCase(), asAt, rubric.id]);
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
    code: "duplicate-assessment",
    severity: "warning",
    place,
    expected: "each institution, site, date and rubric once",
    hint: `The same stands in row ${row}${file ? ` of ${file}` : ""}; each is scored by itself.`,
  };
}
