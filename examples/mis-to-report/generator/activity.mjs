import { academicYear } from "./days.mjs";
import { onRoll, stageOf, yearIn } from "./learner.mjs";

/** The tests of the 2025 edition for a meaningful encounter, by the last words of their indicators' ids. */
export const tests = {
  employer: ["purpose", "outcomes", "two_way", "reflection"],
  workplace: [
    "purpose",
    "outcomes",
    "two_way",
    "range_of_people",
    "task",
    "feedback",
    "reflection",
  ],
  provider: ["purpose", "outcomes", "two_way", "about_provider", "learning_there", "reflection"],
};

/** Gives the academic year that a day lies in, by the year in which it begins. */
function yearOfDay(day) {
  const year = Number(day.slice(0, 4));
  return day.slice(5) >= "09-01" ? year : year - 1;
}

/** Finds who belonged to a group, such as `year 10`, `years 7-9`, `ks4` or `everyone`, on a day. */
export function membersOf(learners, group, day) {
  const start = yearOfDay(day);
  const [, first, last = first] = /^years? (\d+)(?:-(\d+))?$/.exec(group) ?? [];
  return learners.filter((learner) => {
    if (!onRoll(learner, day) || learner.enrolment === "G") return false;
    const year = yearIn(learner, start);
    if (group === "everyone") return true;
    if (group.startsWith("ks")) return year >= 7 && stageOf(year) === group;
    return learner.yearGroup !== "X" && year >= Number(first) && year <= Number(last);
  });
}

/**
 * Makes a row for a group, with some of its members absent.
 *
 * `day` says who belonged to it; `dated: false` writes only the academic year.
 */
export function groupActivity(
  random,
  learners,
  { group, day, dated = true, away = 0.03, ...what },
) {
  const absent = membersOf(learners, group, day).filter(() => random.chance(away));
  return { group, absent: absent.map(({ id }) => id), ...whenOf(day, dated), ...what };
}

/** Makes a row for one or several learners by name. */
export function singleActivity(learners, { day, dated = true, ...what }) {
  return { learners: learners.map(({ id }) => id), ...whenOf(day, dated), ...what };
}

function whenOf(day, dated) {
  return dated ? { date: day } : { academicYear: academicYear(yearOfDay(day)) };
}
