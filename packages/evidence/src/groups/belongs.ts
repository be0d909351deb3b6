import { firstOf, lastOf, yearOf } from "../measure/academic-years.js";
import type { LearnerGroup } from "../records/activity.js";
import type { Learner } from "../records/learner.js";
import type { IsoDay, When } from "../records/when.js";
import { possibilities, stageOfYear } from "./learner-at.js";

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
  const wasThere = rule.learners ? "yes" : wasOnRoll(learner, rule.when);
  const answers = wasThere === "no" ? [wasThere] : [wasThere, fits(rule, learner, asAt)];
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

/** Whether a learner fits the year groups and stages, in all that they may have been in, or in some. */
function fits({ yearGroups, stages, when }: GroupRule, learner: Learner, asAt: IsoDay): Belongs {
  if (!yearGroups && !stages) return "yes";
  const found = possibilities(learner, yearOf(when), asAt).map(
    ({ year, inNoYear }) =>
      (!yearGroups || yearGroups.has(inNoYear ? "X" : year === 0 ? "R" : year)) &&
      (!stages || stages.has(stageOfYear(year))),
  );
  if (found.every(Boolean)) return "yes";
  return found.some(Boolean) ? "uncertain" : "no";
}
