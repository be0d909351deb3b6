import { withOthers } from "../figures/same-institution.js";
import type { ReportEntry, ReportOptions } from "../report-entry.js";
import { describeOverview } from "../view/describe-overview.js";
import { describeResult } from "../view/describe-result.js";
import { blocks } from "./blocks.js";
import { markdownMethod } from "./method.js";
import { markdownOverview, markdownRejects } from "./overview.js";
import { markdownReport } from "./report.js";

/**
 * Renders results as Markdown, with tables as GitHub reads them.
 *
 * One result gives its report. Several give an overview, with every report below it.
 *
 * @param entries - results and their rubrics, in the order in which they are to stand
 * @param options - a title, and the rows that could not be scored
 * @returns a whole document; text from outside is escaped
 * @throws AssessmentError when a result was made with another rubric or version than its entry's
 * @throws TypeError when there is no such option
 * @example
 * import { scoreAssessment } from "@career-benchmarks/core";
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 * import { renderMarkdown } from "@career-benchmarks/render";
 *
 * const result = scoreAssessment(gatsby2014School, {
 *   institution: { name: "Example | School" },
 *   profile: { yearGroups: [7, 8, 9, 10, 11] },
 *   answers: { bm5_1_each_year: "all" },
 * });
 * const lines = renderMarkdown([{ rubric: gatsby2014School, result }]).split("\n");
 * lines[0]; //=> "# Example \\| School"
 * lines.find((line) => line.startsWith("| 5 "));
 * //=> "| 5 | Encounters with employers and employees | ● Fully achieved | 4 of 4 | 100 % |"
 */
export function renderMarkdown(
  entries: readonly ReportEntry[],
  options: ReportOptions = {},
): string {
  const overview = describeOverview(entries, options);
  const [only, ...others] = withOthers(entries).map(describeResult);
  const alone = only && others.length === 0 ? only : undefined;
  const reports = alone
    ? [markdownReport(alone, 1)]
    : [
        markdownOverview(overview),
        ...[only, ...others].map((view) => view && markdownReport(view, 2)),
      ];
  return `${blocks([
    ...reports,
    markdownRejects(overview.rejects),
    markdownMethod(overview.methods, alone?.grade),
  ])}\n`;
}
