import { interpret, type Rubric } from "@career-benchmarks/core";
import { specialistSetting } from "@career-benchmarks/core/interpretations/specialist-setting";
import { gatsby2014College } from "@career-benchmarks/core/rubrics/2014-college";
import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
import { gatsby2025College } from "@career-benchmarks/core/rubrics/2025-college";
import { gatsby2025School } from "@career-benchmarks/core/rubrics/2025-school";
import { gatsby2025TrainingProvider } from "@career-benchmarks/core/rubrics/2025-training-provider";

/** The rubrics that we ship, as they are. */
export const plainRubrics: readonly Rubric[] = [
  gatsby2014School,
  gatsby2014College,
  gatsby2025School,
  gatsby2025College,
  gatsby2025TrainingProvider,
];

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
