import type { IsoDay, MissingReason, SenProvision } from "@career-benchmarks/evidence";
import { itemsOf, type LearnerSource } from "../engine/learner-source.js";
import type { LearnerReading } from "../engine/mis-shape.js";
import { readYearGroup } from "../engine/read-year-group.js";
import { inForce } from "../normalise/in-force.js";
import { normaliseBoolean } from "../normalise/normalise-boolean.js";
import { normaliseDay } from "../normalise/normalise-day.js";
import { normaliseEmptyList } from "../normalise/normalise-empty-list.js";
import { normaliseEnrolment } from "../normalise/normalise-enrolment.js";
import { normaliseSenProvision } from "../normalise/normalise-sen-provision.js";
import { normaliseSex } from "../normalise/normalise-sex.js";
import type { Normalised } from "../normalise/normalised.js";

const provisions = "SENProvisionDetails";

/** Makes a learner of one of a direct export. */
export function convertDirectExport(source: LearnerSource): LearnerReading {
  const { read, note } = source;
  const enrolment = read("enrolment", "EnrolementStatus", normaliseEnrolment);
  if (enrolment.ok && enrolment.value === "P") {
    const hint = "The export has no leaving day: the learner counts as on roll. Leave leavers out.";
    note({ code: "leaving-day-unknown", severity: "warning", hint }, "EnrolementStatus");
  }
  return {
    fields: {
      yearGroup: readYearGroup(source, ["NCYear", "Year"]),
      senProvision: readProvision(source),
      senTypes: read("senTypes", "SENMajorNeedsDetails", normaliseEmptyList),
      sex: read("sex", "Gender", normaliseSex),
      inCare: notInCare(read("inCare", "IsLookedAfterorAdoptedFromCare", normaliseBoolean)),
      enrolment,
      joined: read("joined", "DateOfEntry", dayFirst),
      ...(enrolment.ok && enrolment.value === "P" && { left: notSupported }),
    },
  };
}

const notSupported = { ok: false, reason: "not-supported" } as const;

function readProvision(source: LearnerSource): Normalised<SenProvision> {
  const items = itemsOf(source.values, provisions);
  if (items.length === 0) return source.read("senProvision", provisions, normaliseEmptyList);
  const values = items.map((item, index) => {
    const read = source.from(item, `${provisions}[${index}]`);
    return {
      value: read("senProvision", "ProvisionTypeCode", (value, whenNull) =>
        normaliseSenProvision(value, whenNull, source.asAt),
      ),
      from: read("senProvision", "StartDate", dayFirst),
      to: read("senProvision", "EndDate", dayFirst),
    };
  });
  return inForce(values, source.asAt) ?? { ok: false, reason: "not-recorded" };
}

/** Who was adopted from care is not in care, so that only "neither" tells. */
function notInCare(eitherOf: Normalised<boolean>): Normalised<boolean> {
  return eitherOf.ok && eitherOf.value ? notSupported : eitherOf;
}

function dayFirst(value: unknown, whenNull: MissingReason): Normalised<IsoDay> {
  return normaliseDay(value, whenNull, { dayFirst: true });
}
