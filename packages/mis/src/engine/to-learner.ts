import {
  type Learner,
  type LearnerField,
  learnerFieldNames,
  type MissingReason,
} from "@career-benchmarks/evidence";
import type { LearnerFields } from "./mis-shape.js";

/** Makes a learner of its fields, with the reasons for those that are absent. */
export function toLearner(id: string, fields: LearnerFields): Learner {
  const known: Record<string, unknown> = {};
  const missing: Partial<Record<LearnerField, MissingReason>> = {};
  for (const field of learnerFieldNames) {
    const read = fields[field];
    if (read?.ok) known[field] = read.value;
    else if (read) missing[field] = read.reason;
    else if (isExpected(field, fields)) missing[field] = "not-supported";
  }
  return { id, ...known, ...(Object.keys(missing).length > 0 && { missing }) };
}

/** A learner on roll has no last day, and one in a year group needs no stage. */
function isExpected(field: LearnerField, { yearGroup }: LearnerFields): boolean {
  if (field === "left") return false;
  return field !== "stage" || (yearGroup?.ok === true && yearGroup.value === "X");
}
