import type { Profile } from "../model/profile.js";
import type { Indicator } from "../model/rubric.js";
import { stagesOf } from "./stages-of.js";

/**
 * Tells whether an indicator is asked of an institution with this profile.
 *
 * @param indicator - the indicator, with the year groups or stages it is meant for
 * @param profile - the institution's year groups and stages
 * @returns true when it names no year group or stage, or when any that it names is present
 * @example
 * import { isAsked } from "@career-benchmarks/core";
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 *
 * const by18 = gatsby2014School.benchmarks[5]?.criteria[1]?.indicators[0];
 * by18 && isAsked(by18, { yearGroups: [7, 8, 9, 10, 11] }); //=> false
 */
export function isAsked(indicator: Indicator, profile: Profile): boolean {
  const { yearGroups, stages } = indicator;
  return (
    (!yearGroups || yearGroups.some((year) => profile.yearGroups.includes(year))) &&
    (!stages || stages.some((stage) => stagesOf(profile).includes(stage)))
  );
}
