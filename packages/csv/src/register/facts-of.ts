import type { InstitutionFacts } from "@career-benchmarks/core";
import { alternativeTypes, specialTypes } from "./establishment-types.js";
import type { Establishment } from "./register.js";

/** What a register tells of the facts that choose a rubric. */
export type RegisteredFacts = Pick<
  InstitutionFacts,
  "registeredPost16" | "trainingProvider" | "specialSchool" | "alternativeProvision"
>;

/**
 * Tells from the register what decides the choice of a rubric; what it leaves open is absent.
 *
 * Special schools and alternative provision go by the names of types that are published. A type of
 * another name that speaks of special or alternative provision leaves both open. Post-16 is what takes
 * nobody under 16, or is in the group of colleges (inferred).
 *
 * @param establishment - an entry of the register
 * @returns facts for `chooseRubric`, without the edition
 * @example
 * import { factsOf } from "@career-benchmarks/csv";
 *
 * factsOf({ urn: "900001", type: "Pupil referral unit", lowAge: 11 });
 * //=> { registeredPost16: false, specialSchool: false, alternativeProvision: true }
 */
export function factsOf({ type, typeGroup, lowAge }: Establishment): RegisteredFacts {
  const college = typeGroup !== undefined && sameName(typeGroup, "Colleges");
  const post16 = college || (lowAge === undefined ? undefined : lowAge >= 16);
  const special = type === undefined ? undefined : isAmong(type, specialTypes);
  const alternative = type === undefined ? undefined : isAmong(type, alternativeTypes);
  const open =
    type === undefined ||
    (!special && !alternative && /\bspecial|alternative|referral/i.test(type));
  return {
    ...(post16 !== undefined && { registeredPost16: post16 }),
    ...(college && { trainingProvider: false }),
    ...(!open && { specialSchool: special === true, alternativeProvision: alternative === true }),
  };
}

function isAmong(type: string, names: readonly string[]): boolean {
  return names.some((name) => sameName(name, type));
}

function sameName(one: string, other: string): boolean {
  const plain = (text: string) =>
    text
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, " ");
  return plain(one) === plain(other);
}
