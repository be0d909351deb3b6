import type { LearnerSource } from "../engine/learner-source.js";
import type { LearnerReading } from "../engine/mis-shape.js";
import { readLeaverDestination } from "../engine/read-destination.js";
import { readDisadvantaged } from "../engine/read-disadvantaged.js";
import { readLeft } from "../engine/read-left.js";
import { readListed } from "../engine/read-listed.js";
import { readYearGroup } from "../engine/read-year-group.js";
import { normaliseDay } from "../normalise/normalise-day.js";
import { normaliseStage } from "../normalise/normalise-stage.js";
import { xporterFields } from "./fields.js";

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
      ...readListed(source, xporterFields),
      yearGroup,
      stage: isStaged ? read("stage", "KeyStage", normaliseStage) : undefined,
      disadvantaged: readDisadvantaged(read, {
        everInSixYears: "FSMEver6",
        now: "FSMEligible",
        premium: "PupilPremium",
      }),
      left,
    },
    destinations: readLeaverDestination(source, "Destination", day),
  };
}
