import { daysAfter, firstDay, thisYear } from "./days.mjs";
import { makeLearner } from "./learner.mjs";
import { randomFrom } from "./random.mjs";

/** Learners on roll who are in year groups, and who are not, by their year by age: 70 in all. */
const inYearGroups = { 7: 4, 8: 5, 9: 5, 10: 6, 11: 6, 12: 4, 13: 3, 14: 3 };
const notInYearGroups = { 7: 4, 8: 4, 9: 4, 10: 6, 11: 6, 12: 4, 13: 4, 14: 2 };

/** Leavers by the year in which their last academic year began: cohorts of 12, 3 and 5. */
const leavers = {
  2021: [11, 11, 13, 14, 14],
  2022: [11, 14, 14],
  2023: [11, 11, 11, 11, 11, 11, 13, 13, 14, 14, 14, 14],
};

const senTypeWeights = {
  ASD: 30,
  SLD: 24,
  MLD: 14,
  PMLD: 10,
  SEMH: 8,
  SLCN: 8,
  DS: 4,
  MSI: 2,
  VI: 2,
  PD: 3,
};

/** Makes the learners of a special school: 70 on roll, about half in no year group, and small cohorts of leavers. */
export function larkfieldLearners() {
  const random = randomFrom("larkfield learners");
  const stated = [
    ...onRollNow(inYearGroups, {}),
    ...onRollNow(notInYearGroups, { notInYearGroups: true }),
    ...Object.entries(leavers).flatMap(([lastYear, years]) =>
      years.map((year, index) => ({
        year,
        lastYear: Number(lastYear),
        leaves: true,
        notInYearGroups: index % 3 === 1,
      })),
    ),
    { year: 10, left: "2025-02-14" },
    ...Array.from({ length: 4 }, () => ({
      year: 14,
      lastYear: thisYear - 4,
      leaves: true,
      redacted: true,
    })),
  ];
  return stated.map((learner, index) => {
    const enrolment = index % 13 === 4 ? "S" : index % 23 === 9 ? "M" : "C";
    const late = learner.lastYear === undefined && random.chance(0.3);
    const first = firstDay(thisYear - (learner.year - 7));
    const joined = late ? { joined: laterThan(random, first) } : {};
    const wholeSchool = {
      senProvision: random.weighted({ E: 0.88, K: 0.12 }),
      senTypeWeights,
      disadvantagedShare: 0.45,
      inCareShare: 0.06,
      enrolment,
    };
    return makeLearner(random, 2001 + index, { ...wholeSchool, ...joined, ...learner });
  });
}

function onRollNow(sizes, stated) {
  return Object.entries(sizes).flatMap(([year, size]) =>
    Array.from({ length: size }, () => ({ ...stated, year: Number(year) })),
  );
}

function laterThan(random, first) {
  const day = daysAfter(first, random.between(40, 900));
  return day < "2025-06-01" ? day : "2025-03-03";
}
