import type { Profile } from "../model/profile.js";
import type { NotApplicableReason } from "../model/result.js";
import type { Indicator, Rubric } from "../model/rubric.js";
import { isAsked } from "./is-asked.js";

/**
 * Says why a rubric's indicator is not asked of an institution with this profile.
 *
 * A middle school is not asked the benchmarks that the rubric names for it, whatever year groups it
 * has; everyone else, and the rest of the benchmarks, goes by year groups and stages.
 *
 * @param rubric - the rubric of the indicator
 * @param indicator - the indicator
 * @param profile - the institution's year groups and stages
 * @returns the reason as it stands in a result, or undefined when the indicator is asked
 * @example
 * import { whyNotAsked } from "@career-benchmarks/core";
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 *
 * const by16 = gatsby2014School.benchmarks[5]?.criteria[0]?.indicators[0];
 * const reason = (profile: Parameters<typeof whyNotAsked>[2]) =>
 *   by16 && whyNotAsked(gatsby2014School, by16, profile);
 * reason({ yearGroups: [7, 8, 9, 10, 11] }); //=> undefined
 * reason({ yearGroups: [7, 8] }); //=> { code: "phase-absent", stages: ["ks4"] }
 * reason({ yearGroups: [5, 6, 7, 8], middleSchool: true }); //=> { code: "middle-school" }
 */
export function whyNotAsked(
  rubric: Rubric,
  indicator: Indicator,
  profile: Profile,
): NotApplicableReason | undefined {
  if (profile.middleSchool && notForMiddleSchools(rubric, indicator)) {
    return { code: "middle-school" };
  }
  if (isAsked(indicator, profile)) return undefined;
  const { yearGroups, stages } = indicator;
  return {
    code: "phase-absent",
    ...(yearGroups && { yearGroups }),
    ...(stages && { stages }),
  };
}

function notForMiddleSchools(rubric: Rubric, { id }: Indicator): boolean {
  const left = rubric.middleSchool?.notApplicable ?? [];
  return rubric.benchmarks.some(
    ({ number, criteria }) =>
      left.includes(number) &&
      criteria.some(({ indicators }) => indicators.some((each) => each.id === id)),
  );
}
