import { type LearnerSource, leafOf } from "../engine/learner-source.js";
import type { LearnerReading } from "../engine/mis-shape.js";
import { readDisadvantaged } from "../engine/read-disadvantaged.js";
import { readYearGroup } from "../engine/read-year-group.js";
import { normaliseBoolean } from "../normalise/normalise-boolean.js";
import { normaliseSenProvision } from "../normalise/normalise-sen-provision.js";
import { normaliseSex } from "../normalise/normalise-sex.js";

/** Makes a learner of a row of the flat share, which tells of the day that it was made. */
export function convertFlatRow(source: LearnerSource): LearnerReading {
  const { read, values, note, asAt } = source;
  const current = read("left", "IS_CURRENT", normaliseBoolean);
  const isLeaver = current.ok && !current.value;
  if (isLeaver) {
    const hint = "The share has no leaving day: the learner counts as on roll. Leave leavers out.";
    note({ code: "leaving-day-unknown", severity: "warning", hint }, "IS_CURRENT");
  }
  return {
    fields: {
      yearGroup: readYearGroup(source, ["CURRENT_YEAR_GROUP"]),
      senProvision: read("senProvision", "CURRENT_SEN_STATUS", (value, whenNull) =>
        normaliseSenProvision(value, whenNull, asAt),
      ),
      sex: read("sex", (leafOf(values, "SEX") ?? "") === "" ? "GENDER" : "SEX", normaliseSex),
      disadvantaged: readDisadvantaged(read, {
        everInSixYears: "EVER_6_FSM",
        now: "FSM",
        premium: values.has("PUPIL_PREMIUM_RECIPIENT")
          ? "PUPIL_PREMIUM_RECIPIENT"
          : "PUPIL_PREMIUM",
      }),
      inCare: read("inCare", "IN_CARE", normaliseBoolean),
      ...(isLeaver && { left: { ok: false, reason: "not-supported" } as const }),
    },
  };
}
