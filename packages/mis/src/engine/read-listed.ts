import { type LearnerField, learnerFieldNames, recordFields } from "@career-benchmarks/evidence";
import { normaliseBoolean } from "../normalise/normalise-boolean.js";
import { normaliseCode } from "../normalise/normalise-code.js";
import { normaliseDay } from "../normalise/normalise-day.js";
import type { LearnerSource, ReadField } from "./learner-source.js";
import type { MisField } from "./mis-field.js";
import type { LearnerFields } from "./mis-shape.js";

/**
 * Reads each field of a learner that one listed field of the system gives by itself: flags, codes and
 * days, by what the definition of the learner says that the field holds.
 *
 * Fields that several others give together are left to the system's own reader, and so is the last day
 * on roll, of which an empty one says something.
 */
export function readListed(source: LearnerSource, listed: readonly MisField[]): LearnerFields {
  const read = learnerFieldNames.flatMap((field) => {
    const [name, ...others] = listed.flatMap(({ name: each, neededFor, list }) =>
      neededFor === field && list === undefined ? [each] : [],
    );
    const normalise = field === "left" ? undefined : normaliserOf(field, source.asAt);
    return name === undefined || others.length > 0 || !normalise
      ? []
      : [[field, source.read(field, name, normalise)] as const];
  });
  return Object.fromEntries(read) as LearnerFields;
}

function normaliserOf(field: LearnerField, asAt: string): Parameters<ReadField>[2] | undefined {
  const { holds } = recordFields.learners[field];
  if (holds === "flag") return normaliseBoolean;
  if (holds === "day") return normaliseDay;
  if (typeof holds === "string" || !("codes" in holds)) return undefined;
  return (value, whenNull) => normaliseCode<string>(value, holds.codes, whenNull, asAt);
}
