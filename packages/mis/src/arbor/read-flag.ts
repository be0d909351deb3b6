import type { LearnerSource } from "../engine/learner-source.js";
import { inForce } from "../normalise/in-force.js";
import { normaliseDay } from "../normalise/normalise-day.js";
import type { Normalised } from "../normalise/normalised.js";
import { recordsOfLearner, whyNone } from "./linked.js";

/**
 * Reads something that is true of a learner while there is a record of it. That there is none on the
 * day does not make it false: nobody may have written it down.
 */
export function readFlag(
  source: LearnerSource,
  field: "disadvantaged" | "inCare",
  resource: "UkDfe/PupilPremiumRecipient" | "InCareStatusAssignment",
): Normalised<boolean> {
  const records = recordsOfLearner(source, resource);
  if (records.length === 0) return whyNone(source, resource);
  const values = records.map(({ read }) => ({
    value: { ok: true, value: true } as const,
    from: read(field, "startDate", normaliseDay),
    to: read(field, "endDate", normaliseDay),
  }));
  return inForce(values, source.asAt) ?? { ok: false, reason: "not-recorded" };
}
