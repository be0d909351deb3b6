import type { MissingReason } from "@career-benchmarks/evidence";
import { type LearnerSource, leafOf, type ReadField } from "../engine/learner-source.js";
import type { Picked } from "../engine/pick.js";
import type { Resource } from "./resources.js";

/** A record of a resource, with the reading of its fields. */
export interface LinkedRecord {
  readonly values: Picked;
  readonly read: ReadField;
}

/** Finds the records of a resource that are this learner's. */
export function recordsOfLearner(
  source: LearnerSource,
  resource: Resource,
): readonly LinkedRecord[] {
  return source
    .related(resource)
    .map((values) => ({ values, read: source.from(values, resource) }));
}

/** Finds the record that another one links to. */
export function follow(
  source: LearnerSource,
  { values }: Pick<LinkedRecord, "values">,
  link: string,
  resource: Resource,
): LinkedRecord | undefined {
  const href = leafOf(values, `${link}.href`);
  if (typeof href !== "string") return undefined;
  const [found] = source.related(resource, href);
  return found && { values: found, read: source.from(found, resource) };
}

/** Says why a learner has no record of a resource; none is never taken for "no". */
export function whyNone(
  source: LearnerSource,
  resource: Resource,
): { readonly ok: false; readonly reason: MissingReason } {
  const wasFetched = source.related("resources", resource).length > 0;
  return { ok: false, reason: wasFetched ? "not-recorded" : "not-included" };
}
