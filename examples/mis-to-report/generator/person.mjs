import { randomFrom } from "./random.mjs";
import { makeUpn } from "./upn.mjs";

/**
 * Makes up what a school knows about a learner and a reader must drop; `canaries.mjs` finds it all.
 *
 * @param {{ n: number, bornFrom: number, redacted: boolean }} learner - `bornFrom` is the year whose
 *   September begins the academic year of birth
 */
export function personOf({ n, bornFrom, redacted }) {
  const random = randomFrom(`person ${n}`);
  const month = random.between(1, 12);
  const birth = `${month >= 9 ? bornFrom : bornFrom + 1}-${two(month)}-${two(random.between(1, 28))}`;
  const uln = `98765${String(n).padStart(5, "0")}`;
  const common = {
    street: `${n} Made-up Street`,
    town: "Made-up Town",
    postcode: "ZZ99 9ZZ",
    email: `s${n}@example.invalid`,
    phone: `01632 960${String(n % 1000).padStart(3, "0")}`,
    note: `Made-up note ${n}`,
    contact: `Contactname${n}`,
    religion: "Made-up religion",
    diet: "Made-up diet",
    nationalInsurance: `QQ${String(n).padStart(6, "0")}C`,
    ethnicity: random.weighted({ WBRI: 70, APKN: 8, BAFR: 6, MWBC: 5, CHNE: 2, WROM: 2, NOBT: 3 }),
    english: random.chance(0.15),
  };
  if (redacted) {
    const gone = "Redacted";
    return { ...common, forename: gone, surname: gone, upn: gone, uln: gone, birth: "1901-01-01" };
  }
  return {
    ...common,
    forename: `Forename${n}`,
    surname: `Surname${n}`,
    birth,
    uln,
    upn: makeUpn(n % 1000, { year: 10 + Math.floor(n / 1000), temporary: n % 61 === 0 }),
  };
}

const two = (number) => String(number).padStart(2, "0");
