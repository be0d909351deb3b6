import { daysAfter, firstDay, thisYear } from "./days.mjs";
import { makeLearner } from "./learner.mjs";
import { randomFrom } from "./random.mjs";

/** Learners on roll by year group: 900 in all. */
const sizes = { 7: 152, 8: 154, 9: 150, 10: 151, 11: 148, 12: 78, 13: 67 };

const senTypeWeights = {
  SPLD: 20,
  SEMH: 24,
  SLCN: 16,
  ASD: 16,
  MLD: 10,
  HI: 3,
  PD: 3,
  NSA: 5,
  OTH: 3,
};

/** Makes the learners of a mainstream school: 900 on roll, guests, and those who left. */
export function brambledownLearners() {
  const random = randomFrom("brambledown learners");
  const stated = [
    ...Object.entries(sizes).flatMap(([year, size]) =>
      Array.from({ length: size }, () => onRollNow(random, Number(year))),
    ),
    ...[8, 9, 10].map((year) => ({ year, enrolment: "G", joined: "2025-04-22" })),
    ...[thisYear - 3, thisYear - 2, thisYear - 1]
      .flatMap((lastYear) => [
        ...Array.from({ length: random.between(58, 66) }, () => ({ year: 11, lastYear })),
        ...Array.from({ length: random.between(60, 68) }, () => ({ year: 13, lastYear })),
      ])
      .map((leaver) => ({ ...leaver, leaves: true })),
    ...Array.from({ length: 12 }, () => leftThisYear(random)),
    ...Array.from({ length: 9 }, () => ({
      year: 11,
      lastYear: thisYear - 4,
      leaves: true,
      redacted: true,
    })),
  ];
  return stated.map((learner, index) => {
    const wholeSchool = {
      senProvision: random.weighted({ N: 0.82, K: 0.135, E: 0.045 }),
      senTypeWeights,
      disadvantagedShare: learner.year > 11 ? 0.16 : 0.26,
      inCareShare: 0.011,
    };
    return makeLearner(random, index + 1, { ...wholeSchool, ...learner });
  });
}

/** Most came in year 7, some later, some only for the sixth form; a few are registered elsewhere too. */
function onRollNow(random, year) {
  const enrolment = random.chance(0.008) ? "M" : "C";
  if (year >= 12 && random.chance(0.2))
    return { year, enrolment, joined: firstDay(thisYear + 12 - year) };
  const first = firstDay(thisYear - (year - 7));
  const daysSince = (year - 7) * 365 + 250;
  const late = random.chance(0.08);
  return late
    ? { year, enrolment, joined: daysAfter(first, random.between(30, daysSince)) }
    : { year, enrolment };
}

function leftThisYear(random) {
  return { year: random.between(7, 12), left: daysAfter("2024-09-30", random.between(0, 240)) };
}
