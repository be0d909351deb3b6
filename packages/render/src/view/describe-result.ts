import { describeHeadline, type Rubric } from "@career-benchmarks/core";
import { type Audience, checkAudience } from "../audience/audience.js";
import { forAudience } from "../audience/for-audience.js";
import { checkEntry } from "../check-entry.js";
import { checkKnown } from "../check-options.js";
import { describeFigures } from "../figures/describe-figures.js";
import type { ReportEntry } from "../report-entry.js";
import { dateWords } from "./date-words.js";
import { describeBenchmarks } from "./describe-benchmarks.js";
import { describeBrief } from "./describe-brief.js";
import { describeFacts, describeGrade, describeNotes } from "./describe-facts.js";
import {
  describeLeftOut,
  describeNotApplicable,
  describeWithoutExclusions,
  headlineWithoutExclusions,
} from "./describe-left-out.js";
import { describeRubricMethod } from "./describe-rubric-method.js";
import { describeSteps } from "./describe-steps.js";
import { describeUnknown } from "./describe-unknown.js";
import { describeWarnings } from "./describe-warnings.js";
import { institutionTitle } from "./institution-title.js";
import type { ResultView } from "./result-view.js";
import { tidyAll } from "./tidy.js";

/** Who is to read a description. */
export interface DescribeOptions {
  /** Who reads it: `internal` (the default) is the institution itself, `published` is anybody. */
  readonly audience?: Audience;
}

/**
 * Describes a result in words and in a fixed order: what every format writes.
 *
 * Text from outside is tidied: one line, without control characters, and cut when overlong. It is
 * not escaped; each format does that for itself.
 *
 * @param given - a result and its rubric, with its next steps if there are any
 * @param options - who is to read it
 * @returns plain data
 * @throws AssessmentError when the result was made with another rubric or version
 * @example
 * import { scoreAssessment } from "@career-benchmarks/core";
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 * import { describeResult } from "@career-benchmarks/render";
 *
 * const result = scoreAssessment(gatsby2014School, {
 *   institution: { name: "Example School" },
 *   asAt: "2018-11",
 *   profile: { yearGroups: [7, 8, 9, 10, 11] },
 *   answers: { bm5_1_each_year: { count: 92, of: 122, unknown: 20 } },
 * });
 * const view = describeResult({ rubric: gatsby2014School, result });
 * view.asAt; //=> "As at November 2018"
 * view.benchmarks[4]?.points; //=> "3 to 4 of 4"
 * view.benchmarks[4]?.percent; //=> "75 to 100 %"
 */
export function describeResult(given: ReportEntry, options: DescribeOptions = {}): ResultView {
  checkEntry(given);
  checkKnown(options, ["audience"]);
  const audience = checkAudience(options.audience);
  const entry = forAudience(given, audience);
  const { rubric, result, steps: next } = entry;
  const without = headlineWithoutExclusions(result);
  const steps = next && describeSteps(rubric, next);
  const view = tidyAll({
    title: institutionTitle(result),
    asAt: result.asAt ? `As at ${dateWords(result.asAt)}` : "Date not given",
    subtitle: rubric.title,
    headline: describeHeadline(result.headline),
    counts: result.headline,
    brief: describeBrief(result, steps, (number) => nameOfBenchmark(rubric, number)),
    ...(without !== undefined && { headlineWithoutExclusions: without }),
    facts: describeFacts(result),
    notes: describeNotes(result, audience),
    benchmarks: describeBenchmarks(rubric, result),
    ...(steps && { steps }),
    unknown: describeUnknown(rubric, result),
    notApplicable: describeNotApplicable(rubric, result),
    leftOut: describeLeftOut(rubric, result, audience),
    withoutExclusions: describeWithoutExclusions(rubric, result),
    warnings: describeWarnings(result.issues, audience),
    grade: describeGrade(result),
    method: describeRubricMethod(rubric, result),
  });
  // Tidied by themselves: what is protected must stay the very object that was protected.
  return { ...view, figures: describeFigures(entry, audience) };
}

function nameOfBenchmark({ benchmarks }: Rubric, number: number): string {
  return benchmarks.find((each) => each.number === number)?.name ?? "";
}
