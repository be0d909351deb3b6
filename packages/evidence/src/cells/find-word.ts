import type { CodeOfSet, CodeSet } from "../records/codes/code-set.js";

/**
 * Finds a code of a set by itself or by words, whatever their case and punctuation.
 *
 * @param set - such as `sexCodes`
 * @param text - what stands in a cell
 * @param asAt - when given, only a code that was valid on this day is found
 * @returns the code with what is known of it; undefined when the set has no such code
 * @example
 * import { senProvisionCodes } from "@career-benchmarks/evidence";
 * import { findWord } from "@career-benchmarks/evidence/cells";
 *
 * findWord(senProvisionCodes, "SEN support")?.code; //=> "K"
 * findWord(senProvisionCodes, "statement")?.code; //=> "S"
 */
export function findWord<Code extends CodeOfSet>(
  set: CodeSet<Code>,
  text: string,
  asAt?: string,
): Code | undefined {
  const written = plainWords(text);
  return set.codes.find(
    (each) =>
      isValid(each, asAt) &&
      [each.code, each.meaning, each.label, ...(each.words ?? [])].some(
        (name) => name !== undefined && plainWords(name) === written,
      ),
  );
}

/** Tells whether a code was valid on a day; one whose days are not known always was. */
function isValid({ from, to }: CodeOfSet, asAt?: string): boolean {
  return asAt === undefined || ((!from || from <= asAt) && (!to || asAt <= to));
}

/** Leaves out what the same words are written with or without: case, punctuation and "and". */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/\band\b/g, " ")
    .replace(/ +/g, " ")
    .trim();
}
