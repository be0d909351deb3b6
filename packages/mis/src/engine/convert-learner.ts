import type { Pseudonyms } from "@career-benchmarks/evidence";
import type { MisIdentifier, MisIssue } from "../mis-records.js";
import { identify, notExact } from "./identify.js";
import type { KeptLearner } from "./kept-learners.js";
import { inexact } from "./leaf.js";
import { type LearnerSourceContext, leafOf, makeLearnerSource } from "./learner-source.js";
import type { LearnerReading, MisShape } from "./mis-shape.js";
import type { Picked } from "./pick.js";
import { toLearner } from "./to-learner.js";

/** What was picked of one learner's object, and where that was. */
export interface PickedLearner {
  readonly values: Picked;
  readonly path: string;
}

/** What became of a learner's object. */
export type ConvertedLearner =
  | { readonly kind: "read"; readonly one: KeptLearner; readonly issues: readonly MisIssue[] }
  | { readonly kind: "left-out"; readonly issues: readonly MisIssue[] }
  | { readonly kind: "skipped"; readonly what: string };

/** How every learner of a reading is converted. */
export interface ConvertContext
  extends Omit<LearnerSourceContext, "note" | "whenNull" | "whenAbsent"> {
  readonly shape: MisShape;
  readonly identifier: MisIdentifier;
  /** Absent when identifiers are kept. */
  readonly pseudonym: Pseudonyms | undefined;
}

/** Makes records of what was picked of one learner, or says why not. */
export async function convertLearner(
  { values, path }: PickedLearner,
  context: ConvertContext,
): Promise<ConvertedLearner> {
  const { shape, identifier, pseudonym } = context;
  const issues: MisIssue[] = [];
  const note = (issue: MisIssue): void => {
    issues.push(issue);
  };
  const joinedBy = shape.joins && leafOf(values, shape.joins.learner);
  const { whenNull, whenAbsent = "not-included" } = shape;
  if (joinedBy === inexact) note({ ...notExact, severity: "warning", path });
  const own = { ...context, whenNull, whenAbsent, note };
  const source = makeLearnerSource(values, path, joinedBy, own);
  const reading = shape.convert(source);
  if ("skipped" in reading) return { kind: "skipped", what: reading.skipped };
  const reason = whyLeftOut(reading);
  if (reason || !("fields" in reading)) {
    return { kind: "left-out", issues: reason ? [{ ...reason, path }] : [] };
  }
  const identity = await identify(values, shape, identifier, pseudonym);
  const about = identity.issues.map((issue) => ({ ...issue, path: `${path}.${identity.field}` }));
  if (identity.id === undefined) return { kind: "left-out", issues: about };
  return { kind: "read", one: withId(identity.id, reading), issues: [...about, ...issues] };
}

function whyLeftOut(reading: LearnerReading): Omit<MisIssue, "path"> | undefined {
  if ("leftOut" in reading) {
    const { leftOut: code, hint, severity = "info" } = reading;
    return { code, severity, hint };
  }
  if (!("fields" in reading)) return undefined;
  const { yearGroup } = reading.fields;
  if (!yearGroup?.ok || yearGroup.value !== "nursery") return undefined;
  const hint = "The benchmarks do not speak of nursery years.";
  return { code: "learner-in-nursery", severity: "info", hint };
}

function withId(
  id: string,
  reading: Extract<LearnerReading, { readonly fields: unknown }>,
): KeptLearner {
  const { activities = [], guidance = [], destinations = [] } = reading;
  return {
    learner: toLearner(id, reading.fields),
    activities: activities.map((activity) => ({ ...activity, who: { learner: id } })),
    guidance: guidance.map((meeting) => ({ ...meeting, learner: id })),
    destinations: destinations.map((destination) => ({ ...destination, learner: id })),
  };
}
