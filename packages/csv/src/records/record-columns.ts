import { activities } from "./kinds/activities.js";
import { destinations } from "./kinds/destinations.js";
import { exclusions } from "./kinds/exclusions.js";
import { guidance } from "./kinds/guidance.js";
import { learners } from "./kinds/learners.js";
import type { RecordColumns } from "./record-kind.js";

/** The kinds of record files, in the order in which they are usually made. */
export const recordKinds = [
  "learners",
  "activities",
  "guidance",
  "destinations",
  "exclusions",
] as const;

/** A kind of record file. */
export type RecordKindName = (typeof recordKinds)[number];

/** The columns of each kind of record file, in the order of its template. */
export const recordColumns: Readonly<Record<RecordKindName, RecordColumns>> = {
  learners: learners.columns,
  activities: activities.columns,
  guidance: guidance.columns,
  destinations: destinations.columns,
  exclusions: exclusions.columns,
};
