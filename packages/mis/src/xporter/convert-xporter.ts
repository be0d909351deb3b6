import type { LearnerSource } from "../engine/learner-source.js";
import type { LearnerReading } from "../engine/mis-shape.js";
import { readLeaverDestination } from "../engine/read-destination.js";
import { readDisadvantaged } from "../engine/read-disadvantaged.js";
import { readLeft } from "../engine/read-left.js";
import { readYearGroup } from "../engine/read-year-group.js";
import { normaliseBoolean } from "../normalise/normalise-boolean.js";
import { normaliseDay } from "../normalise/normalise-day.js";
import { normaliseEnrolment } from "../normalise/normalise-enrolment.js";
import { normaliseSenProvision } from "../normalise/normalise-sen-provision.js";
import { normaliseSex } from "../normalise/normalise-sex.js";
import { normaliseStage } from "../normalise/normalise-stage.js";

/** Makes records of a student of Xporter. */
export function convertXporter(source: LearnerSource): LearnerReading {
  const { read, asAt } = source;
  const left = readLeft(source, "LeavingDate");
  const found = read(undefined, "DestinationStartDate", normaliseDay);
  const day = found.ok ? found.value : left?.ok ? left.value : asAt;
  const yearGroup = readYearGroup(source, ["NCYear", "StandardYearGroupCode", "YearGroup"]);
  const isStaged = yearGroup.ok && yearGroup.value === "X";
  return {
    fields: {
      yearGroup,
      stage: isStaged ? read("stage", "KeyStage", normaliseStage) : undefined,
      senProvision: read("senProvision", "SENProvision", (value, whenNull) =>
        normaliseSenProvision(value, whenNull, asAt),
      ),
      sex: read("sex", "Gender", normaliseSex),
      disadvantaged: readDisadvantaged(read, {
        everInSixYears: "FSMEver6",
        now: "FSMEligible",
        premium: "PupilPremium",
      }),
      inCare: read("inCare", "InLeaCare", normaliseBoolean),
      enrolment: read("enrolment", "EnrolmentStatus", normaliseEnrolment),
      joined: read("joined", "EntryDate", normaliseDay),
      left,
    },
    destinations: readLeaverDestination(source, "Destination", day),
  };
}
