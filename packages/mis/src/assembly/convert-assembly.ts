import type { LearnerSource } from "../engine/learner-source.js";
import { leafOf } from "../engine/learner-source.js";
import type { LearnerReading } from "../engine/mis-shape.js";
import { readDisadvantaged } from "../engine/read-disadvantaged.js";
import { readLeft } from "../engine/read-left.js";
import { readYearGroup } from "../engine/read-year-group.js";
import { normaliseBoolean } from "../normalise/normalise-boolean.js";
import { normaliseDay } from "../normalise/normalise-day.js";
import { normaliseEnrolment } from "../normalise/normalise-enrolment.js";
import { normaliseSex } from "../normalise/normalise-sex.js";
import { readSenCategory } from "./read-sen-category.js";
import { readSenNeeds } from "./read-sen-needs.js";

/** Makes a learner of a student of Assembly. */
export function convertAssembly(source: LearnerSource): LearnerReading {
  const { read, values } = source;
  const object = leafOf(values, "object");
  if (object !== undefined && object !== "student") {
    return { skipped: "objects other than students" };
  }
  return {
    fields: {
      yearGroup: readYearGroup(source, ["year_code"]),
      senProvision: readSenCategory(source),
      senTypes: readSenNeeds(source),
      sex: read("sex", "demographics.gender", normaliseSex),
      disadvantaged: readDisadvantaged(read, {
        everInSixYears: "demographics.is_fsm6",
        now: "demographics.is_fsm",
        premium: "demographics.is_pp",
      }),
      inCare: read("inCare", "demographics.in_care", normaliseBoolean),
      enrolment: read("enrolment", "enrolment_status", normaliseEnrolment),
      joined: read("joined", "start_date", normaliseDay),
      left: readLeft(source, "end_date"),
    },
  };
}
