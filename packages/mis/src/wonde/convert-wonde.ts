import { type LearnerSource, leafOf } from "../engine/learner-source.js";
import type { LearnerReading } from "../engine/mis-shape.js";
import { readLeaverDestination } from "../engine/read-destination.js";
import { readDisadvantaged } from "../engine/read-disadvantaged.js";
import { readLeft } from "../engine/read-left.js";
import { readListed } from "../engine/read-listed.js";
import { readYearGroup } from "../engine/read-year-group.js";
import { wondeFields } from "./fields.js";

/** Makes records of a student of Wonde. */
export function convertWonde(source: LearnerSource): LearnerReading {
  const { read, values, asAt } = source;
  if (has(source, "deleted_at") && !has(source, "restored_at")) {
    return { leftOut: "learner-deleted", hint: "Wonde lists it among deletions." };
  }
  const left = readLeft(source, "education_details.leaving_date");
  return {
    fields: {
      ...readListed(source, wondeFields),
      yearGroup: readYearGroup(source, [
        "education_details.current_nc_year",
        "year.code",
        "year.name",
      ]),
      disadvantaged: readDisadvantaged(read, {
        everInSixYears: "extended_details.free_school_meals_6",
        now: "extended_details.free_school_meals",
        premium: "extended_details.premium_pupil_indicator",
      }),
      left,
    },
    destinations: values.has("extended_details.leaver_destination")
      ? readLeaverDestination(
          source,
          "extended_details.leaver_destination",
          left?.ok ? left.value : asAt,
        )
      : [],
  };
}

function has({ values }: LearnerSource, name: string): boolean {
  return (leafOf(values, name) ?? null) !== null;
}
