import { thisYear } from "./days.mjs";
import { onRoll } from "./learner.mjs";
import { randomFrom } from "./random.mjs";

/** Codes of current activity, and how often a leaver has one, by school and by the year group left. */
const codes = {
  brambledown: {
    11: {
      210: 16,
      220: 26,
      230: 42,
      310: 6,
      320: 2,
      330: 2,
      410: 2,
      450: 1,
      619: 2,
      640: 1,
      810: 2,
    },
    13: {
      240: 52,
      260: 4,
      310: 12,
      330: 14,
      320: 5,
      230: 5,
      360: 2,
      615: 1,
      619: 3,
      710: 1,
      810: 3,
    },
  },
  larkfield: {
    11: { 280: 30, 230: 40, 210: 10, 450: 10, 430: 5, 650: 0, 619: 5 },
    13: { 280: 25, 460: 28, 230: 18, 330: 8, 360: 6, 310: 3, 540: 4, 640: 4, 619: 4, 810: 4 },
  },
};

/** Makes what is known of where learners mean to go and went; of some it is not known. */
export function destinationsOf({ key, learners }) {
  const random = randomFrom(`${key} destinations`);
  return learners
    .filter(({ joined }) => joined !== null)
    .flatMap((learner) => {
      const list = codes[key][learner.year >= 12 ? 13 : 11];
      const row = rowOf(random, learner);
      if (learner.left === null) return intendedNow(random, learner, list, row);
      const ended = learner.left.slice(5, 7) === "07";
      return ended ? afterLeaving(random, learner, list, row) : [];
    });
}

/** Those who may leave this summer were asked; the school has a code of its own for staying on. */
function intendedNow(random, learner, list, row) {
  const leaving = learner.year === 11 || learner.year >= 13;
  if (!onRoll(learner) || !leaving || learner.enrolment === "G" || random.chance(0.06)) return [];
  if (learner.year === 11 && random.chance(0.45)) {
    return [row("intended", "2025-06-06", "own", "own-sixth-form", "education")];
  }
  return [row("intended", "2025-06-06", "nccis", random.weighted(openOnly(list)))];
}

/** What was intended, what was found each November since, and the official measure two years later. */
function afterLeaving(random, learner, list, row) {
  const { lastYear } = learner;
  const rows = [row("intended", `${lastYear + 1}-06-07`, "nccis", random.weighted(openOnly(list)))];
  let code = random.weighted(list);
  for (let year = lastYear + 1; year <= thisYear; year += 1) {
    const yearsOn = year - lastYear;
    if (random.chance(0.25)) code = random.weighted(list);
    if (!random.chance(0.02 + 0.09 * (yearsOn - 1)))
      rows.push(row("actual", `${year}-11-01`, "nccis", code));
  }
  if (lastYear === thisYear - 3 && random.chance(0.9)) {
    const [measure, route] = random.from(measures);
    rows.push(row("sustained", "2024-10-17", "destination-measures", measure, route));
  }
  return rows;
}

const measures = [
  ["sustained-education", "education"],
  ["sustained-education", "education"],
  ["sustained-employment", "employment"],
  ["sustained-apprenticeship", "apprenticeship"],
  ["not-captured", "not-known"],
];

/** The school may follow a leaver after 16 only with consent; it did not ask everyone. */
function rowOf(random, { id }) {
  const consent = random.weighted({ yes: 80, no: 8, "": 12 });
  return (kind, date, code_set, code, route = "") => ({
    learner_id: id,
    kind,
    date,
    code_set,
    code,
    route,
    consent: kind === "sustained" ? "" : consent,
  });
}

/** Nobody intends to be out of education, employment and training, or not to be found. */
function openOnly(list) {
  return Object.fromEntries(Object.entries(list).filter(([code]) => Number(code) < 500));
}
