import type { CodeOfSet, CodeSet, IsoDay } from "@career-benchmarks/evidence";

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
  return set.codes.find(
    (each) =>
      each.code === code &&
      (asAt === undefined || ((!each.from || each.from <= asAt) && (!each.to || asAt <= each.to))),
  );
}
