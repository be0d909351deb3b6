import { groupActivity, membersOf, singleActivity, tests } from "./activity.mjs";
import { thisYear } from "./days.mjs";
import { isOwn, onRoll } from "./learner.mjs";
import { randomFrom } from "./random.mjs";

const yearGroups = [7, 8, 9, 10, 11, 12, 13];
const coreSubjects = ["english", "mathematics", "science", "pshe"];
const otherSubjects = [
  "art",
  "computing",
  "geography",
  "history",
  "languages",
  "music",
  "physical education",
];

/** Makes five years of careers activities of a mainstream school. */
export function brambledownActivities(learners) {
  const random = randomFrom("brambledown activities");
  const group = (what) => groupActivity(random, learners, what);
  const years = [0, 1, 2, 3, 4].map((ago) => thisYear - ago);
  return [
    ...years.flatMap((start) => employers(group, start)),
    ...years.flatMap((start) => lessons(group, start)),
    ...years.flatMap((start) => information(group, start)),
    ...years.flatMap((start) => placements(group, start)),
    ...years.flatMap((start) => providers(group, start)),
    ...sixthForm(random, learners),
    ...guestsAndOthers(random, learners),
  ];
}

/** A careers fair for each year group; nobody wrote down whether that of year 9 was meaningful. */
function employers(group, start) {
  const kind = "employer-encounter";
  return [
    ...[7, 8, 10, 11].map((year) =>
      group({
        group: `year ${year}`,
        kind,
        day: `${start + 1}-03-${10 + (year % 7)}`,
        away: year === 11 ? 0.08 : 0.03,
        mode: start === 2020 || year === 7 ? "virtual" : "in-person",
        hours: 2,
        meaningful: year === 10 ? tests.employer : true,
      }),
    ),
    group({ group: "year 9", kind, day: `${start + 1}-02-06`, mode: "in-person", hours: 1 }),
    group({
      group: "year 8",
      kind,
      day: `${start}-11-20`,
      subject: "science",
      mode: "mixed",
      hours: 1.5,
      meaningful: ["purpose", "outcomes"],
    }),
    group({
      group: "years 12-13",
      kind,
      day: `${start}-10-09`,
      dated: start > 2021,
      away: 0.15,
      mode: "in-person",
      hours: 2,
      meaningful: true,
    }),
  ];
}

/** Lessons that link a subject to careers; year 9 music and the mathematics of year 13 have none. */
function lessons(group, start) {
  const subjects = start === thisYear ? [...coreSubjects, ...otherSubjects] : coreSubjects;
  return yearGroups.flatMap((year) =>
    subjects
      .filter((subject) => !(year === 9 && subject === "music"))
      .filter((subject) => year < 12 || !otherSubjects.includes(subject))
      .filter((subject) => !(year === 13 && subject === "mathematics"))
      .map((subject) =>
        group({
          group: `year ${year}`,
          kind: "curriculum-link",
          day: `${start}-11-05`,
          dated: false,
          away: 0.01,
          subject,
          mode: "in-person",
          hours: 1,
          meaningful: !(subject === "science" && year === 7),
        }),
      ),
  );
}

function information(group, start) {
  const kind = "labour-market-information";
  return [
    group({ group: "ks3", kind, day: `${start}-10-14`, mode: "virtual", hours: 1, used: false }),
    group({ group: "year 9", kind, day: `${start + 1}-01-21`, hours: 1, used: true, away: 0.05 }),
    group({ group: "ks4", kind, day: `${start}-12-03`, mode: "virtual", hours: 1, used: true }),
    group({ group: "ks5", kind, day: `${start}-11-12`, hours: 1, away: 0.12 }),
  ];
}

/** A week at work in year 10, from home in 2020/21, and a visit in year 8. */
function placements(group, start) {
  const kind = "workplace-experience";
  const atHome = start === 2020;
  return [
    group({
      group: "year 10",
      kind,
      day: `${start + 1}-06-23`,
      away: 0.07,
      mode: atHome ? "virtual" : "in-person",
      hours: atHome ? 6 : 25,
      meaningful: atHome ? ["purpose", "task"] : tests.workplace,
    }),
    group({
      group: "year 8",
      kind,
      day: `${start + 1}-05-14`,
      mode: "in-person",
      hours: 5,
      meaningful: ["purpose", "outcomes", "two_way", "range_of_people", "reflection"],
    }),
  ];
}

function providers(group, start) {
  const kind = "provider-encounter";
  const meaningful = tests.provider;
  return [
    group({
      group: "year 11",
      kind,
      day: `${start}-11-27`,
      provider: "sixth-form",
      hours: 2,
      meaningful: true,
    }),
    group({
      group: "year 10",
      kind,
      day: `${start + 1}-04-29`,
      provider: "college",
      visit: true,
      hours: 4,
      meaningful,
    }),
    group({
      group: "year 11",
      kind,
      day: `${start}-10-22`,
      provider: "training-provider",
      hours: 1,
      away: 0.2,
    }),
    group({
      group: "year 11",
      kind,
      day: `${start + 1}-02-05`,
      provider: "apprenticeship-provider",
      hours: 1,
      away: 0.1,
      meaningful: true,
    }),
    group({
      group: "year 9",
      kind,
      day: `${start + 1}-06-11`,
      provider: "apprenticeship-provider",
      hours: 1,
      mode: "virtual",
      meaningful: ["purpose"],
    }),
    group({
      group: "year 10",
      kind,
      day: `${start + 1}-07-02`,
      provider: "university",
      visit: true,
      hours: 5,
      meaningful: start > 2020,
    }),
  ];
}

/** What the sixth form does one by one: placements and visits to universities. */
function sixthForm(random, learners) {
  const now = learners.filter((learner) => isOwn(learner) && onRoll(learner) && learner.year >= 12);
  const placed = now
    .filter(() => random.chance(0.75))
    .map((learner) =>
      singleActivity([learner], {
        kind: "workplace-experience",
        day: learner.year === 12 ? "2025-06-30" : "2024-06-24",
        mode: "in-person",
        hours: random.from([15, 25, 30, 37.5]),
        meaningful: random.from([
          true,
          tests.workplace,
          tests.workplace.slice(0, 4),
          undefined,
          false,
        ]),
      }),
    );
  const visits = ["2024-06-19", "2024-10-05", "2025-06-18"].map((day) =>
    singleActivity(
      now.filter((learner) => onRoll(learner, day)).filter(() => random.chance(0.6)),
      {
        kind: "provider-encounter",
        day,
        provider: "university",
        visit: true,
        mode: "in-person",
        hours: 6,
        meaningful: true,
      },
    ),
  );
  return [...placed, ...visits];
}

/** What some learners did besides, with nothing but the academic year known of it. */
function guestsAndOthers(random, learners) {
  const some = membersOf(learners, "ks4", "2025-03-03").filter(() => random.chance(0.05));
  return [
    ...some.map((learner) =>
      singleActivity([learner], {
        kind: random.from([
          "employer-encounter",
          "workplace-experience",
          "labour-market-information",
        ]),
        day: "2025-03-03",
        dated: false,
      }),
    ),
    singleActivity(
      learners.filter((learner) => !isOwn(learner)),
      {
        kind: "employer-encounter",
        day: "2025-05-07",
        mode: "in-person",
        hours: 1,
        meaningful: true,
      },
    ),
  ];
}
