import { firstOf, lastOf, yearOf } from "../measure/academic-years.js";
import type { LearnerGroup } from "../records/activity.js";
import type { Learner } from "../records/learner.js";
import type { IsoDay, When } from "../records/when.js";
import { stageOfYear, yearNumber, yearsThen } from "./learner-at.js";

/** Whether a learner belonged to a group: yes, no, or nobody can tell. */
export type Belongs = "yes" | "no" | "uncertain";

/** A group with its lists as sets, so that large ones are quick to ask. */
export interface GroupRule {
  readonly when: When;
  readonly yearGroups?: ReadonlySet<unknown>;
  readonly stages?: ReadonlySet<unknown>;
  readonly learners?: ReadonlySet<string>;
  readonly absent: ReadonlySet<string>;
}

/** Prepares a group to be asked about learners. */
export function groupRule(group: LearnerGroup, when: When): GroupRule {
  const { yearGroups, stages, learners, absent } = group;
  return {
    when,
    ...(yearGroups && { yearGroups: new Set(yearGroups) }),
    ...(stages && { stages: new Set(stages) }),
    ...(learners && { learners: new Set(learners) }),
    absent: new Set(absent),
  };
}

/** Tells whether a learner belonged to a group when it met, and was there. */
export function belongs(rule: GroupRule, learner: Learner, asAt: IsoDay): Belongs {
  if (rule.absent.has(learner.id)) return "no";
  if (rule.learners && !rule.learners.has(learner.id)) return "no";
  // Whoever is named was there, on roll or not.
  const answers = [
    rule.learners ? "yes" : wasOnRoll(learner, rule.when),
    inYearGroups(rule, learner, asAt),
    inStages(rule, learner, asAt),
  ];
  if (answers.includes("no")) return "no";
  return answers.includes("uncertain") ? "uncertain" : "yes";
}

function wasOnRoll({ joined = "", left = "9999-12-31", enrolment }: Learner, when: When): Belongs {
  if (enrolment === "G") return "no";
  if (when.day !== undefined) return joined <= when.day && when.day <= left ? "yes" : "no";
  const year = yearOf(when);
  if (joined > lastOf(year) || left < firstOf(year)) return "no";
  // Nobody knows when in the year it was: certain for whoever was there from September to June.
  const most =
    joined <= `${firstOf(year).slice(0, 4)}-09-30` && left >= `${lastOf(year).slice(0, 4)}-06-01`;
  return most ? "yes" : "uncertain";
}

function inYearGroups({ yearGroups, when }: GroupRule, learner: Learner, asAt: IsoDay): Belongs {
  if (!yearGroups) return "yes";
  if (learner.yearGroup === "X") return yearGroups.has("X") ? "yes" : "no";
  const years = yearsThen(learner, yearOf(when), asAt);
  if (!years) return "uncertain";
  const among = (year: number) => yearGroups.has(year === 0 ? "R" : year);
  const certain = yearNumber(learner.yearGroup) !== undefined;
  if (years.every(among)) return "yes";
  return years.some(among) || (!certain && yearGroups.has("X")) ? "uncertain" : "no";
}

function inStages({ stages, when }: GroupRule, learner: Learner, asAt: IsoDay): Belongs {
  if (!stages) return "yes";
  const years = yearsThen(learner, yearOf(when), asAt);
  if (!years) return "uncertain";
  const among = (year: number) => stages.has(stageOfYear(year));
  if (years.every(among)) return "yes";
  return years.some(among) ? "uncertain" : "no";
}
