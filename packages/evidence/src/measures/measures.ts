import { parseRubricId, type Rubric } from "@career-benchmarks/core";
import { deepFreeze } from "../internal/deep-freeze.js";
import { measures2 } from "./benchmark-2.js";
import { measures4 } from "./benchmark-4.js";
import { measures5 } from "./benchmark-5.js";
import { measures6 } from "./benchmark-6.js";
import { measures7 } from "./benchmark-7.js";
import { measures8 } from "./benchmark-8.js";
import type { Measure } from "./measure-data.js";

/** Every measure, by benchmark. */
export const measures: readonly Measure[] = /* @__PURE__ */ deepFreeze([
  ...measures2,
  ...measures4,
  ...measures5,
  ...measures6,
  ...measures7,
  ...measures8,
]);

/**
 * Finds the measures of a rubric, each in the reading of the interpretations that it is read through.
 *
 * @param rubric - a rubric that we ship, interpreted or not; any other has no measures
 * @returns one measure for each coverage question, in no particular order
 * @example
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 * import { measuresOf } from "@career-benchmarks/evidence";
 *
 * const by16 = measuresOf(gatsby2014School).find(({ indicator }) => indicator === "bm6_1_by_16");
 * by16?.cohort; //=> { who: "end-of-stage", stage: "ks4" }
 * by16?.window; //=> "so-far"
 */
export function measuresOf(rubric: Rubric): readonly Measure[] {
  const { rubric: id, interpretations } = parseRubricId(rubric.id);
  const own = measures.filter(
    ({ rubrics, interpretation }) =>
      rubrics.includes(id) && (!interpretation || interpretations.includes(interpretation)),
  );
  return own.filter(
    (measure) =>
      measure.interpretation ||
      !own.some(
        ({ indicator, interpretation }) => interpretation && indicator === measure.indicator,
      ),
  );
}
