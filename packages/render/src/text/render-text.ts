import { audienceOf } from "../check-options.js";
import type { ReportEntry, ReportOptions } from "../report-entry.js";
import { describeOverview } from "../view/describe-overview.js";
import { describeResult } from "../view/describe-result.js";
import { textMethod } from "./method.js";
import { textOverview, textRejects } from "./overview.js";
import { textReport } from "./report.js";

/**
 * Renders results as plain text for a terminal: at most 98 columns, without colour.
 *
 * One result gives its report; several give an overview only.
 *
 * @param entries - results and their rubrics, in the order in which they are to stand
 * @param options - a title, and the rows that could not be scored
 * @returns lines that hold no control characters but the line ends
 * @throws AssessmentError when a result was made with another rubric or version than its entry's
 * @throws TypeError when there is no such option
 * @example
 * import { scoreAssessment } from "@career-benchmarks/core";
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 * import { renderText } from "@career-benchmarks/render";
 *
 * const result = scoreAssessment(gatsby2014School, {
 *   institution: { name: "Example School" },
 *   profile: { yearGroups: [7, 8, 9, 10, 11] },
 *   answers: { bm5_1_each_year: { count: 92, of: 122, unknown: 20 } },
 * });
 * const lines = renderText([{ rubric: gatsby2014School, result }]).split("\n");
 * lines[0]; //=> "Example School"
 * const fifth = lines.findIndex((line) => line.startsWith("5 "));
 * lines[fifth + 1];
 * //=> "  ██████████████████████▒▒▒▒▒▒▒▒  75 to 100 %, 3 to 4 of 4 points, ? Undetermined"
 */
export function renderText(entries: readonly ReportEntry[], options: ReportOptions = {}): string {
  const overview = describeOverview(entries, options);
  const [only, ...others] = entries;
  const alone = only && others.length === 0 ? describeResult(only, audienceOf(options)) : undefined;
  const lines = [
    ...(alone ? textReport(alone) : textOverview(overview)),
    ...textRejects(overview.rejects),
    ...textMethod(overview.methods, alone?.grade),
  ];
  return `${lines.join("\n")}\n`;
}
