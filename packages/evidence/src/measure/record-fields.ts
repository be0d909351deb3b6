import { stages, yearGroups } from "@career-benchmarks/core";
import type { Activity, ActivityKind } from "../records/activity.js";
import type { Destination, DestinationRoute } from "../records/destination.js";
import type { Guidance } from "../records/guidance.js";
import type { Learner } from "../records/learner.js";
import {
  amount,
  day,
  either,
  type FieldRule,
  flag,
  listOf,
  oneOf,
  required,
  shaped,
  text,
  when,
} from "./fields.js";

/** The kinds of activity. */
export const activityKinds: readonly ActivityKind[] = [
  "employer-encounter",
  "workplace-experience",
  "provider-encounter",
  "labour-market-information",
  "curriculum-link",
];

/** The routes that destinations are shown by, in order. */
export const routes: readonly DestinationRoute[] = [
  "education",
  "higher-education",
  "apprenticeship",
  "employment",
  "training",
  "supported-internship",
  "re-engagement",
  "not-in-education-employment-or-training",
  "other",
  "not-known",
];

const yearGroup = oneOf(yearGroups);
const stage = oneOf(stages);
const codes = (list: string) => oneOf(list.split(" "));
const anything: FieldRule = { is: () => true, expected: "anything", code: "value-invalid" };

type Fields<T> = { readonly [K in keyof T]-?: FieldRule };

const learner: Fields<Learner> = {
  id: required(text),
  yearGroup,
  stage,
  senProvision: codes("N K E"),
  senTypes: listOf(codes("SPLD MLD SLD PMLD SEMH SLCN HI VI MSI PD ASD DS OTH NSA")),
  sex: codes("M F U"),
  disadvantaged: flag,
  inCare: flag,
  enrolment: codes("C M S F O G P"),
  joined: day,
  left: day,
  programme: shaped("the days on which it starts and ends, and whether it is occupational", {
    starts: day,
    ends: day,
    occupational: flag,
  }),
  missing: anything,
};

const activity: Fields<Activity> = {
  kind: required(oneOf(activityKinds)),
  when: required(when),
  who: required(
    either(shaped("one learner", { learner: required(text), uncertain: flag }), {
      ...shaped("a group", {
        yearGroups: listOf(yearGroup),
        stages: listOf(stage),
        learners: listOf(text),
        absent: listOf(text),
      }),
      expected: "a group, whose conditions are lists",
    }),
  ),
  provider: codes("sixth-form college training-provider apprenticeship-provider university other"),
  subject: text,
  mode: codes("in-person virtual mixed"),
  hours: amount,
  visit: flag,
  used: flag,
  meaningful: either(flag, listOf(text)),
};

const guidance: Fields<Guidance> = {
  learner: required(text),
  day: required(day),
  adviserLevel: amount,
  adviceRecorded: flag,
  decisionsRecorded: flag,
  sharedWithLearner: flag,
};

const destination: Fields<Destination> = {
  learner: required(text),
  kind: required(codes("intended actual sustained")),
  day: required(day),
  codeSet: required(text),
  code: required(text),
  route: oneOf(routes),
  consent: flag,
};

/** What each list of records may hold. */
export const recordFields = {
  learners: learner,
  activities: activity,
  guidance,
  destinations: destination,
} as const;
