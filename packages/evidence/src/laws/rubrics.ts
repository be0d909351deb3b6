import { interpret, type Rubric } from "@career-benchmarks/core";
import { rubrics } from "@career-benchmarks/core/all";
import { specialistSetting } from "@career-benchmarks/core/interpretations/specialist-setting";
import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
import { gatsby2025School } from "@career-benchmarks/core/rubrics/2025-school";

/** The rubrics that we ship, as they are. */
export const plainRubrics: readonly Rubric[] = rubrics;

/** And read through an interpretation. */
export const interpretedRubrics: readonly Rubric[] = [
  interpret<string, string>(gatsby2014School, [specialistSetting]),
  interpret<string, string>(gatsby2025School, [specialistSetting]),
];

/** The ids of all indicators of a rubric. */
export const indicatorIds = (rubric: Rubric): readonly string[] =>
  rubric.benchmarks.flatMap(({ criteria }) =>
    criteria.flatMap(({ indicators }) => indicators.map(({ id }) => id)),
  );
