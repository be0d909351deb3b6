import { type Profile, type YearGroup, yearGroups } from "@career-benchmarks/core";
import { factsOf } from "./facts-of.js";
import type { Establishment } from "./register.js";

/**
 * Derives year groups from the statutory ages of the register.
 *
 * Who is 11 when the school year begins goes into year 7, and who turns 16 in it is in year 11: so the
 * first year group is the low age less 4 and the last the high age less 5, between reception and year
 * 14. Where the register says that a school which is not special has no sixth form, year 11 is the
 * last. A phase whose name begins with "Middle" makes a middle school. Which of these year groups are
 * there now the register does not say: the profile is `assumed` (our reading, inferred).
 *
 * @param establishment - an entry of the register
 * @returns the profile, or undefined when the ages are missing or leave no year group
 * @example
 * import { profileOf } from "@career-benchmarks/csv";
 *
 * profileOf({ urn: "900001", lowAge: 14, highAge: 18 });
 * //=> { yearGroups: [10, 11, 12, 13], assumed: true }
 */
export function profileOf(establishment: Establishment): Profile | undefined {
  const { lowAge, highAge, sixthForm, phase } = establishment;
  if (lowAge === undefined || highAge === undefined) return undefined;
  const { registeredPost16, specialSchool } = factsOf(establishment);
  const endsAt16 = sixthForm === false && specialSchool === false && registeredPost16 === false;
  const last = Math.min(highAge - 5, endsAt16 ? 11 : 14);
  const present = yearGroups.filter((year) => {
    const number = numberOf(year);
    return number !== undefined && number >= lowAge - 4 && number <= last;
  });
  if (present.length === 0) return undefined;
  const middle = phase !== undefined && /^middle\b/i.test(phase);
  return { yearGroups: present, ...(middle && { middleSchool: true as const }), assumed: true };
}

function numberOf(year: YearGroup): number | undefined {
  if (year === "X") return undefined;
  return year === "R" ? 0 : year;
}
