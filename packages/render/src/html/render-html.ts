import { checkOptions } from "../check-options.js";
import type { ReportEntry, ReportOptions } from "../report-entry.js";
import { describeOverview } from "../view/describe-overview.js";
import { describeResult } from "../view/describe-result.js";
import { writeOverviewPage, writeReportPage } from "./pages.js";

/**
 * Renders results as one HTML page that needs nothing from anywhere else.
 *
 * One result gives its report. Several give an overview, with every report folded below it.
 *
 * @param entries - results and their rubrics, in the order in which they are to stand
 * @param options - a title, and the rows that could not be scored
 * @returns a whole HTML document, without scripts
 * @throws AssessmentError when a result was made with another rubric or version than its entry's
 * @throws TypeError when there is no such option
 * @example
 * import { scoreAssessment } from "@career-benchmarks/core";
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 * import { renderHtml } from "@career-benchmarks/render";
 *
 * const result = scoreAssessment(gatsby2014School, {
 *   institution: { name: "<b>Example</b> School" },
 *   profile: { yearGroups: [7, 8, 9, 10, 11] },
 *   answers: { bm5_1_each_year: "all" },
 * });
 * const page = renderHtml([{ rubric: gatsby2014School, result }]);
 * page.startsWith("<!doctype html>"); //=> true
 * page.includes("<h1>&lt;b>Example&lt;/b> School</h1>"); //=> true
 */
export function renderHtml(entries: readonly ReportEntry[], options: ReportOptions = {}): string {
  checkOptions(options);
  const overview = describeOverview(entries, options);
  const views = entries.map(describeResult);
  const [only, ...others] = views;
  return only && others.length === 0
    ? writeReportPage(only, { rejects: overview.rejects })
    : writeOverviewPage(overview, (page) => `#${page}`, views);
}
