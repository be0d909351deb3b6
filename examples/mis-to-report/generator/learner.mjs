import { asAt, daysAfter, firstDay, lastDay, thisYear } from "./days.mjs";

/**
 * Fills in a learner from what a school states about one.
 *
 * `year` is the year group by age in the last year on roll, also where `yearGroup` is `X`; `lastYear`
 * begins that year. The history of the provision reaches beyond the day of the records for some.
 */
export function makeLearner(random, n, stated) {
  const { year, lastYear = thisYear, notInYearGroups = false, redacted = false } = stated;
  const provision = stated.senProvision;
  const joined = stated.joined ?? firstDay(Math.max(lastYear - (year - 7), 2016));
  const left = stated.left ?? (stated.leaves ? lastDay(lastYear) : null);
  const learner = {
    n,
    year,
    lastYear,
    bornFrom: lastYear - year - 5,
    redacted,
    yearGroup: notInYearGroups ? "X" : year,
    stage: notInYearGroups ? stageOf(year) : null,
    senHistory: historyOf(random, { provision, joined, until: left }),
    senProvision: provision,
    senTypes: provision === "N" ? [] : senTypesOf(random, stated.senTypeWeights),
    sex: random.weighted({ M: 0.5, F: 0.495, U: 0.005 }),
    disadvantaged: random.chance(stated.disadvantagedShare),
    inCare: random.chance(stated.inCareShare),
    service: random.chance(0.02),
    enrolment: left ? "P" : (stated.enrolment ?? "C"),
    joined,
    left,
  };
  return redacted ? { ...learner, ...nothingKept } : learner;
}

/** What a school no longer has of a learner three years after leaving. */
const nothingKept = {
  senHistory: [],
  senProvision: null,
  senTypes: [],
  sex: null,
  disadvantaged: null,
  inCare: null,
  service: null,
  joined: null,
};

/** The key stage of a year group. */
export function stageOf(year) {
  if (year <= 9) return "ks3";
  return year <= 11 ? "ks4" : "ks5";
}

/** The year group by age that a learner was in, in the academic year that began in `start`. */
export function yearIn(learner, start) {
  return learner.year - (learner.lastYear - start);
}

/** Whether a learner was on roll on a day. */
export function onRoll(learner, day = asAt) {
  return (learner.joined ?? "") <= day && (learner.left === null || learner.left >= day);
}

/** Whether a learner is one of the school's own: guests are on no roll. */
export function isOwn(learner) {
  return learner.enrolment !== "G";
}

function senTypesOf(random, weights) {
  const first = random.weighted(weights);
  const second = random.weighted(weights);
  return second !== first && random.chance(0.3) ? [first, second] : [first];
}

/** Earlier provisions, the one of today, and for some one that is agreed and begins later. */
function historyOf(random, { provision, joined, until }) {
  const changed = daysAfter(joined, random.between(60, 300));
  const known = changed < (until ?? "2025-05-01") && random.chance(0.4);
  const open = { code: provision, start: joined, end: null };
  if (provision === "E" && known) {
    const earlier = { code: random.chance(0.5) ? "K" : "S", start: joined };
    if (joined > "2018-03-31") earlier.code = "K";
    return [
      { ...earlier, end: daysAfter(changed, -1) },
      { ...open, start: changed },
    ];
  }
  if (provision === "K" && !until && random.chance(0.16)) {
    return [
      { ...open, end: "2025-08-31" },
      { code: "E", start: "2025-09-01", end: null },
    ];
  }
  if (provision === "N" && known && random.chance(0.2)) {
    return [
      { code: "K", start: joined, end: daysAfter(changed, -1) },
      { ...open, start: changed },
    ];
  }
  return [open];
}
