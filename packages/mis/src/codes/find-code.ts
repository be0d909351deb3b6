import type { IsoDay } from "@career-benchmarks/evidence";
import type { CodeOfSet, CodeSet } from "./code-set.js";

/**
 * Finds a code in its set.
 *
 * @param set - one of `codeSets`
 * @param code - exactly as written in the set
 * @param asAt - when given, only a code that was valid on this day is found
 * @returns the code with what is known of it; undefined when the set has no such code
 * @example
 * import { codeSets, findCode } from "@career-benchmarks/mis";
 *
 * findCode(codeSets.senType, "DS")?.meaning; //=> "Down syndrome"
 * findCode(codeSets.senProvision, "S")?.meaning; //=> "Statement"
 * findCode(codeSets.senProvision, "S", "2025-07-31"); //=> undefined
 * findCode(codeSets.enrolment, "S", "2025-07-31")?.meaning; //=> "Current subsidiary (dual)"
 */
export function findCode<Code extends CodeOfSet>(
  set: CodeSet<Code>,
  code: string,
  asAt?: IsoDay,
): Code | undefined {
  return set.codes.find((each) => each.code === code && isValid(each, asAt));
}

/** Finds a code by itself or by words, whatever their case and punctuation. */
export function findCodeOrWords<Code extends CodeOfSet>(
  set: CodeSet<Code>,
  text: string,
  asAt?: IsoDay,
): Code | undefined {
  const written = plain(text);
  return set.codes.find(
    (each) =>
      isValid(each, asAt) &&
      [each.code, each.meaning, ...(each.words ?? [])].some(
        (name) => name !== undefined && plain(name) === written,
      ),
  );
}

function isValid({ from, to }: CodeOfSet, asAt?: IsoDay): boolean {
  return asAt === undefined || ((!from || from <= asAt) && (!to || asAt <= to));
}

/** Leaves out what the same words are written with or without: case, punctuation and "and". */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/\band\b/g, " ")
    .replace(/ +/g, " ")
    .trim();
}
