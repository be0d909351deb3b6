import type { LearnerSource } from "../engine/learner-source.js";
import { leafOf } from "../engine/learner-source.js";
import type { LearnerReading } from "../engine/mis-shape.js";
import { readDisadvantaged } from "../engine/read-disadvantaged.js";
import { readLeft } from "../engine/read-left.js";
import { readListed } from "../engine/read-listed.js";
import { readYearGroup } from "../engine/read-year-group.js";
import { assemblyFields } from "./fields.js";
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
      ...readListed(source, assemblyFields),
      yearGroup: readYearGroup(source, ["year_code"]),
      senProvision: readSenCategory(source),
      senTypes: readSenNeeds(source),
      disadvantaged: readDisadvantaged(read, {
        everInSixYears: "demographics.is_fsm6",
        now: "demographics.is_fsm",
        premium: "demographics.is_pp",
      }),
      left: readLeft(source, "end_date"),
    },
  };
}
