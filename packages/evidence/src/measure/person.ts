import type { Stage } from "@career-benchmarks/core";
import { eachMember } from "../groups/expand-activities.js";
import { stageOfYear, yearNumber } from "../groups/learner-at.js";
import type { CountedKind } from "../measures/measure-data.js";
import type { Activity } from "../records/activity.js";
import type { Guidance } from "../records/guidance.js";
import type { Learner } from "../records/learner.js";
import type { Records } from "../records/records.js";
import type { IsoDay, When } from "../records/when.js";
import { yearOf, yearOfDay } from "./academic-years.js";
import { type Intention, intentionsOf } from "./intention.js";
import { atPositions, type MeasureIssue } from "./measure-issue.js";
import type { RollReason } from "./measurement.js";

/** Something on record of a learner that a measure may count. */
export interface Happening {
  readonly when: When;
  readonly year: number;
  readonly uncertain: boolean;
  readonly activity?: Activity;
  readonly guidance?: Guidance;
}

/** A learner with everything that is asked again and again worked out once. */
export interface Person {
  readonly learner: Learner;
  /** The year group as a number; undefined for `X` and where it is not known. */
  readonly year: number | undefined;
  readonly stage: Stage | undefined;
  /** Why not on roll; undefined for whoever is. */
  readonly outside: RollReason | undefined;
  readonly happenings: ReadonlyMap<CountedKind, readonly Happening[]>;
  readonly intention: Intention;
}

/** Gathers what is on record of each learner, in one pass over each list. */
export function gatherPeople(
  records: Records,
  asAt: IsoDay,
): { readonly people: readonly Person[]; readonly issues: readonly MeasureIssue[] } {
  const { learners, activities = [], guidance = [], destinations = [] } = records;
  const happenings = new Map<string, Map<CountedKind, Happening[]>>();
  for (const { id } of learners) happenings.set(id, new Map());
  const add = (id: string, kind: CountedKind, happening: Happening) => {
    const own = happenings.get(id);
    const same = own?.get(kind);
    if (same) same.push(happening);
    else own?.set(kind, [happening]);
  };

  const asAtYear = yearOfDay(asAt);
  const isAhead = (when: When) =>
    when.day === undefined ? yearOf(when) > asAtYear : when.day > asAt;
  const beforeJoining = new Set<number>();
  const activityYears = activities.map(({ when }) => yearOf(when));
  const positions = new Map(activities.map((activity, position) => [activity, position]));
  const shared = new Map<Activity, readonly [sure: Happening, uncertain: Happening]>();
  for (const [position, activity] of activities.entries()) {
    const { when } = activity;
    const common = { when, year: activityYears[position] ?? 0, activity };
    shared.set(activity, [
      { ...common, uncertain: false },
      { ...common, uncertain: true },
    ]);
  }
  const past = [...activities.entries()].filter(([, { when }]) => !isAhead(when));
  const issues = eachMember(learners, past, asAt, (learner, activity, uncertain) => {
    const happening = shared.get(activity)?.[uncertain ? 1 : 0];
    if (!happening) return;
    if (isBeforeJoining(learner, happening)) beforeJoining.add(positions.get(activity) ?? 0);
    else add(learner.id, activity.kind, happening);
  });
  const guidanceBefore: number[] = [];
  const guidanceUnknown: number[] = [];
  const byId = new Map(learners.map((learner) => [learner.id, learner]));
  for (const [position, meeting] of guidance.entries()) {
    if (meeting.day > asAt) continue;
    const learner = byId.get(meeting.learner);
    const when = { day: meeting.day };
    const happening = { when, year: yearOfDay(meeting.day), uncertain: false, guidance: meeting };
    if (!learner) guidanceUnknown.push(position);
    else if (isBeforeJoining(learner, happening)) guidanceBefore.push(position);
    else add(meeting.learner, "guidance", happening);
  }

  const intentions = intentionsOf(destinations, asAt);
  const people = learners.map((learner): Person => {
    const year = yearNumber(learner.yearGroup);
    return {
      learner,
      year,
      stage: year === undefined ? learner.stage : stageOfYear(year),
      outside: whyOutside(learner, asAt),
      happenings: happenings.get(learner.id) ?? new Map(),
      intention: intentions.get(learner.id) ?? "not-recorded",
    };
  });

  const ahead = (list: string, of: readonly When[]) =>
    atPositions(
      {
        code: "record-after-date",
        severity: "info",
        path: `records.${list}`,
        expected: "records up to the date",
        hint: "Later ones were left aside.",
      },
      of.flatMap((when, position) => (isAhead(when) ? [position] : [])),
    );
  const before = (list: string, found: readonly number[]) =>
    atPositions(
      {
        code: "record-before-joining",
        severity: "info",
        path: `records.${list}`,
        expected: "records from joining on",
        hint: "What a learner did before joining is not the institution’s, and was left aside.",
      },
      found,
    );
  const unknown = (list: string, found: readonly number[]) =>
    atPositions(
      {
        code: "learner-unknown",
        severity: "warning",
        path: `records.${list}.learner`,
        expected: "learners of the records",
        hint: "These records were left aside.",
      },
      found,
    );
  return {
    people,
    issues: [
      ...issues,
      ...unknown("guidance", guidanceUnknown),
      ...unknown(
        "destinations",
        destinations.flatMap(({ learner }, position) => (byId.has(learner) ? [] : [position])),
      ),
      ...before("activities", [...beforeJoining]),
      ...before("guidance", guidanceBefore),
      ...ahead(
        "activities",
        activities.map(({ when }) => when),
      ),
      ...ahead(
        "guidance",
        guidance.map(({ day }) => ({ day })),
      ),
      ...ahead(
        "destinations",
        destinations.map(({ day }) => ({ day })),
      ),
    ],
  };
}

function isBeforeJoining({ joined }: Learner, { when, year }: Happening): boolean {
  if (joined === undefined) return false;
  return when.day === undefined ? year < yearOfDay(joined) : when.day < joined;
}

function whyOutside({ enrolment, joined, left }: Learner, asAt: IsoDay): RollReason | undefined {
  if (enrolment === "G") return "guest";
  if (left !== undefined && left < asAt) return "left";
  if (enrolment === "P") return "previous";
  return joined !== undefined && joined > asAt ? "not-yet-joined" : undefined;
}
