import { InputError } from "@career-benchmarks/core";
import { checkRecords } from "../measure/check-records.js";
import { atPositions, type MeasureIssue } from "../measure/measure-issue.js";
import { readOptions, readRecordData } from "../measure/read-input.js";
import type { Activity } from "../records/activity.js";
import { isDay } from "../records/definition/field-rule.js";
import type { Learner } from "../records/learner.js";
import type { Records } from "../records/records.js";
import type { IsoDay } from "../records/when.js";
import { belongs, groupRule } from "./belongs.js";

/** Activities of one learner each, and what could not be told. */
export interface ExpandedActivities {
  readonly activities: readonly Activity[];
  readonly issues: readonly MeasureIssue[];
}

/**
 * Turns activities of groups into activities of one learner each.
 *
 * Who belonged to a group is told as at the time: the year group of an earlier academic year is
 * derived from the present one. Whoever was absent is left out. A learner who may or may not have
 * belonged is marked `uncertain`, and counts neither as reached nor as missed.
 *
 * @param given - learners and activities
 * @param options - the day as at which the learners' year groups are
 * @returns the activities in order, and issues that count learners who are not in the records
 * @throws InputError when the records are not what they should be
 * @example
 * import { expandActivities } from "@career-benchmarks/evidence";
 *
 * const visit = { kind: "workplace-experience", when: { day: "2024-11-05" } } as const;
 * const { activities } = expandActivities(
 *   {
 *     learners: [
 *       { id: "a", yearGroup: 11 },
 *       { id: "b", yearGroup: 11 },
 *       { id: "c", yearGroup: 10 },
 *     ],
 *     activities: [{ ...visit, who: { yearGroups: [10], absent: ["b"] } }],
 *   },
 *   { asAt: "2025-12-31" },
 * );
 * activities.map(({ who }) => who); //=> [{ learner: "a" }]
 */
export function expandActivities(
  given: Records,
  options: { readonly asAt: IsoDay },
): ExpandedActivities {
  const read = readRecordData(given);
  const choices = readOptions(options);
  if (!read.ok || !choices.ok) {
    throw new InputError([read, choices].flatMap((each) => (each.ok ? [] : each.issues)));
  }
  const { asAt } = (choices.data ?? {}) as { readonly asAt: IsoDay };
  const records = read.data as Records;
  const issues = checkRecords(records);
  if (!isDay(asAt)) {
    throw new InputError([
      { code: "date-invalid", severity: "error", path: "options.asAt", expected: "an ISO day" },
    ]);
  }
  if (issues.some(({ severity }) => severity === "error")) throw new InputError(issues);
  const { learners, activities = [] } = records;
  const expanded: Activity[] = [];
  const found = eachMember(learners, activities.entries(), asAt, (learner, activity, uncertain) => {
    const who = { learner: learner.id, ...(uncertain && { uncertain }) };
    expanded.push({ ...activity, who });
  });
  return { activities: expanded, issues: [...issues, ...found] };
}

/** Calls back for each learner of each activity; gives issues about those who are not in the records. */
export function eachMember(
  learners: readonly Learner[],
  activities: Iterable<readonly [position: number, activity: Activity]>,
  asAt: IsoDay,
  visit: (learner: Learner, activity: Activity, uncertain: boolean) => void,
): readonly MeasureIssue[] {
  const byId = new Map(learners.map((learner) => [learner.id, learner]));
  const unknown: number[] = [];
  const unknownNamed: number[] = [];
  const empty: number[] = [];
  for (const [position, activity] of activities) {
    const { who, when } = activity;
    if ("learner" in who) {
      const learner = byId.get(who.learner);
      if (learner) visit(learner, activity, who.uncertain ?? false);
      else unknown.push(position);
      continue;
    }
    const named = [...(who.learners ?? []), ...(who.absent ?? [])];
    if (named.some((id) => !byId.has(id))) unknownNamed.push(position);
    const rule = groupRule(who, when, asAt);
    const candidates = rule.learners
      ? [...rule.learners].flatMap((id) => byId.get(id) ?? [])
      : learners;
    let members = 0;
    for (const learner of candidates) {
      const answer = belongs(rule, learner);
      if (answer === "no") continue;
      members += 1;
      visit(learner, activity, answer === "uncertain");
    }
    if (members === 0) empty.push(position);
  }
  const warning = { severity: "warning" } as const;
  return [
    ...atPositions(
      {
        ...warning,
        code: "learner-unknown",
        path: "records.activities.who.learner",
        expected: "learners of the records",
        hint: "These activities were left aside.",
      },
      unknown,
    ),
    ...atPositions(
      {
        ...warning,
        code: "learner-unknown",
        path: "records.activities.who",
        expected: "groups that name learners of the records",
        hint: "Whoever of these groups is not in the records was left aside.",
      },
      unknownNamed,
    ),
    ...atPositions(
      {
        ...warning,
        code: "group-empty",
        path: "records.activities.who",
        expected: "a group of at least one learner of the records",
      },
      empty,
    ),
  ];
}
