import type { SenType } from "@career-benchmarks/evidence";
import { type LearnerSource, leafOf, type ReadField } from "../engine/learner-source.js";
import type { LearnerReading } from "../engine/mis-shape.js";
import type { ReadMisOptions } from "../mis-records.js";
import { normaliseBoolean } from "../normalise/normalise-boolean.js";
import { normaliseEnrolment } from "../normalise/normalise-enrolment.js";
import { normaliseSenProvision } from "../normalise/normalise-sen-provision.js";
import { normaliseSenType } from "../normalise/normalise-sen-type.js";
import type { Normalised } from "../normalise/normalised.js";
import { normaliseDemographicSex, normaliseGrades, rolesOf } from "./read-user.js";

const notSupported = { ok: false, reason: "not-supported" } as const;

/** Makes records of a user of OneRoster, with what is joined to it. */
export function convertOneRoster(
  source: LearnerSource,
  metadata: NonNullable<ReadMisOptions["metadata"]>,
): LearnerReading {
  const { read, asAt, values, note } = source;
  const roles = rolesOf(values);
  if (roles.length === 0) {
    return {
      leftOut: "role-missing",
      hint: "Without a role nobody knows whether it is a student.",
    };
  }
  if (!roles.includes("student")) return { skipped: "users who are not students" };
  if (leafOf(values, "status") === "tobedeleted") {
    return { leftOut: "learner-deleted", hint: "The server has marked it for deletion." };
  }
  const enabled = read(undefined, "enabledUser", normaliseBoolean);
  if (enabled.ok && !enabled.value) {
    const hint = "Counted all the same: no access says nothing of being on roll.";
    note({ code: "user-disabled", severity: "info", hint }, "enabledUser");
  }
  const extra = <Value>(
    name: keyof typeof metadata,
    take: (read: ReadField, key: string) => Normalised<Value>,
  ): Normalised<Value> => {
    const key = metadata[name];
    return key === undefined ? notSupported : take(read, `metadata.${key}`);
  };
  return {
    fields: {
      yearGroup: read("yearGroup", "grades", normaliseGrades),
      senProvision: extra("senProvision", (from, key) =>
        from("senProvision", key, (value, whenNull) =>
          normaliseSenProvision(value, whenNull, asAt),
        ),
      ),
      senTypes: oneOf(extra("senType", (from, key) => from("senTypes", key, normaliseSenType))),
      sex: readSex(source),
      disadvantaged: extra("disadvantaged", (from, key) =>
        from("disadvantaged", key, normaliseBoolean),
      ),
      inCare: extra("inCare", (from, key) => from("inCare", key, normaliseBoolean)),
      enrolment: extra("enrolment", (from, key) => from("enrolment", key, normaliseEnrolment)),
    },
  };
}

function readSex(source: LearnerSource): ReturnType<typeof normaliseDemographicSex> {
  const demographics = source.related("demographics").at(-1);
  if (!demographics) return { ok: false, reason: "not-included" };
  return source.from(demographics, "demographics")("sex", "sex", normaliseDemographicSex);
}

function oneOf(type: Normalised<SenType>): Normalised<readonly SenType[]> {
  return type.ok ? { ok: true, value: [type.value] } : type;
}
