import { groupActivity, membersOf, singleActivity, tests } from "./activity.mjs";
import { thisYear } from "./days.mjs";
import { onRoll } from "./learner.mjs";
import { randomFrom } from "./random.mjs";

const subjects = ["english", "mathematics", "science", "pshe", "preparation for adulthood"];

/** Makes four years of careers activities of a special school, more of them one by one. */
export function larkfieldActivities(learners) {
  const random = randomFrom("larkfield activities");
  const group = (what) => groupActivity(random, learners, { away: 0.06, ...what });
  const years = [0, 1, 2, 3].map((ago) => thisYear - ago);
  return [
    ...years.flatMap((start) => wholeSchool(group, start)),
    ...years.flatMap((start) => keyStages(group, start)),
    ...[0, 1].flatMap((ago) => placements(random, learners, thisYear - ago)),
    ...visits(random, learners),
  ];
}

function wholeSchool(group, start) {
  return [
    group({
      group: "everyone",
      kind: "employer-encounter",
      day: `${start + 1}-03-12`,
      mode: "in-person",
      hours: 1.5,
      meaningful: start === thisYear ? tests.employer : true,
    }),
    ...subjects.map((subject) =>
      group({
        group: "everyone",
        kind: "curriculum-link",
        day: `${start}-11-06`,
        dated: false,
        away: 0.02,
        subject,
        mode: "in-person",
        meaningful: true,
      }),
    ),
  ];
}

function keyStages(group, start) {
  const information = { kind: "labour-market-information", hours: 0.5 };
  const provider = { kind: "provider-encounter", mode: "in-person" };
  return [
    group({ ...information, group: "years 7-9", day: `${start}-10-10`, used: false }),
    group({ ...information, group: "ks3", day: `${start + 1}-02-04`, mode: "mixed" }),
    group({ ...information, group: "ks4", day: `${start}-10-11`, used: true, away: 0.15 }),
    group({ ...information, group: "ks5", day: `${start}-10-11`, used: true }),
    group({
      ...provider,
      group: "ks4",
      day: `${start + 1}-04-30`,
      provider: "college",
      visit: true,
      hours: 2,
      meaningful: tests.provider,
    }),
    group({
      ...provider,
      group: "ks4",
      day: `${start}-11-26`,
      provider: "sixth-form",
      hours: 1,
      meaningful: true,
    }),
    group({
      ...provider,
      group: "ks5",
      day: `${start + 1}-01-29`,
      provider: "training-provider",
      hours: 1,
    }),
  ];
}

/** Tasters in key stage 3 and placements from year 10; some nobody judged, some not meaningful. */
function placements(random, learners, start) {
  const kind = "workplace-experience";
  const day = `${start + 1}-05-20`;
  const older = membersOf(learners, "ks4", day).concat(membersOf(learners, "ks5", day));
  return [
    singleActivity(
      membersOf(learners, "ks3", day).filter(() => random.chance(0.7)),
      {
        kind,
        day,
        mode: "in-person",
        hours: 2,
        meaningful: ["purpose", "outcomes", "task"],
      },
    ),
    ...older
      .filter(() => random.chance(0.65))
      .map((learner) =>
        singleActivity([learner], {
          kind,
          day,
          dated: random.chance(0.8),
          mode: random.from(["in-person", "in-person", "mixed"]),
          hours: random.from([3, 6, 12, 30, undefined]),
          meaningful: random.from([true, tests.workplace, ["purpose", "task"], false, undefined]),
        }),
      ),
  ];
}

/** Visits to what may come next, each for those whom it suits. */
function visits(random, learners) {
  const kind = "provider-encounter";
  const now = learners.filter((learner) => onRoll(learner) && learner.year >= 10);
  const some = (share) => now.filter(() => random.chance(share));
  const row = (day, share, what) =>
    singleActivity(some(share), { kind, day, mode: "in-person", ...what });
  return [
    row("2025-02-26", 0.4, {
      provider: "training-provider",
      visit: true,
      hours: 3,
      meaningful: true,
    }),
    row("2025-03-19", 0.3, {
      provider: "apprenticeship-provider",
      hours: 1,
      meaningful: ["purpose", "two_way"],
    }),
    row("2025-04-02", 0.1, { provider: "university", visit: true, hours: 3, meaningful: true }),
    row("2025-06-12", 0.3, { provider: "other", visit: true, hours: 2 }),
  ];
}
