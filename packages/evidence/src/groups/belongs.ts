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
  readonly asAt: IsoDay;
  readonly year: number;
  /** By this day in September whoever is to be there all year has come; from that in June they may go. */
  readonly settled: IsoDay;
  readonly leaving: IsoDay;
  /** The first and last day of the academic year. */
  readonly first: IsoDay;
  readonly last: IsoDay;
  readonly yearGroups?: ReadonlySet<unknown>;
  readonly stages?: ReadonlySet<unknown>;
  readonly learners?: ReadonlySet<string>;
  readonly absent: ReadonlySet<string>;
}

/** Prepares a group to be asked about learners. */
export function groupRule(group: LearnerGroup, when: When, asAt: IsoDay): GroupRule {
  const { yearGroups, stages, learners, absent } = group;
  const year = yearOf(when);
  return {
    when,
    asAt,
    year,
    first: firstOf(year),
    last: lastOf(year),
    settled: firstOf(year).replace("-09-01", "-09-30"),
    leaving: lastOf(year).replace("-08-31", "-06-01"),
    ...(yearGroups && { yearGroups: new Set(yearGroups) }),
    ...(stages && { stages: new Set(stages) }),
    ...(learners && { learners: new Set(learners) }),
    absent: new Set(absent),
  };
}

/** Tells whether a learner belonged to a group when it met, and was there. */
export function belongs(rule: GroupRule, learner: Learner): Belongs {
  if (rule.absent.has(learner.id)) return "no";
  if (rule.learners && !rule.learners.has(learner.id)) return "no";
  // Whoever is named was there, on roll or not.
  const wasThere = rule.learners ? "yes" : wasOnRoll(learner, rule);
  const answers = wasThere === "no" ? [wasThere] : [wasThere, fits(rule, learner)];
  if (answers.includes("no")) return "no";
  return answers.includes("uncertain") ? "uncertain" : "yes";
}

function wasOnRoll(
  { joined = "", left = "9999-12-31", enrolment }: Learner,
  rule: GroupRule,
): Belongs {
  if (enrolment === "G") return "no";
  const { day } = rule.when;
  if (day !== undefined) return joined <= day && day <= left ? "yes" : "no";
  if (joined > rule.last || left < rule.first) return "no";
  // Nobody knows when in the year it was: certain for whoever was there from September to June.
  return joined <= rule.settled && left >= rule.leaving ? "yes" : "uncertain";
}

/** Whether a learner fits the year groups and stages, in all that they may have been in, or in some. */
function fits({ yearGroups, stages, year: then, asAt }: GroupRule, learner: Learner): Belongs {
  if (!yearGroups && !stages) return "yes";
  const found = possibilities(learner, then, asAt).map(
    ({ year, inNoYear }) =>
      (!yearGroups || yearGroups.has(inNoYear ? "X" : year === 0 ? "R" : year)) &&
      (!stages || stages.has(stageOfYear(year))),
  );
  if (found.every(Boolean)) return "yes";
  return found.some(Boolean) ? "uncertain" : "no";
}
