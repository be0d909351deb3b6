import { withOthers } from "../figures/same-institution.js";
import type { ReportEntry, ReportOptions } from "../report-entry.js";
import { describeOverview } from "../view/describe-overview.js";
import { describeResult } from "../view/describe-result.js";
import { writeOverviewPage, writeReportPage } from "./pages.js";

/** A page, and where it goes. */
export interface SitePage {
  /** A path inside the site, such as `institutions/example-school-2018-11.html`. */
  readonly path: string;
  readonly html: string;
}

/**
 * Renders results as a folder of HTML pages: an overview, and a page for each result.
 *
 * @param entries - results and their rubrics, in the order in which they are to stand
 * @param options - a title, and the rows that could not be scored
 * @returns `index.html` first, then a page in `institutions/` for each entry
 * @throws AssessmentError when a result was made with another rubric or version than its entry's
 * @throws TypeError when there is no such option
 * @example
 * import { scoreAssessment } from "@career-benchmarks/core";
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 * import { renderHtmlSite } from "@career-benchmarks/render";
 *
 * const result = scoreAssessment(gatsby2014School, {
 *   institution: { name: "Example School" },
 *   asAt: "2018-11",
 *   profile: { yearGroups: [7, 8, 9, 10, 11] },
 *   answers: {},
 * });
 * const site = renderHtmlSite([{ rubric: gatsby2014School, result }]);
 * site.map(({ path }) => path);
 * //=> ["index.html", "institutions/example-school-2018-11.html"]
 */
export function renderHtmlSite(
  entries: readonly ReportEntry[],
  options: ReportOptions = {},
): readonly SitePage[] {
  const overview = describeOverview(entries, options);
  const pages = overview.rows.map(({ page }) => page);
  return [
    {
      path: "index.html",
      html: writeOverviewPage(
        overview,
        (page) => `institutions/${page}.html`,
        [],
        options.sortable,
      ),
    },
    ...withOthers(entries).map((entry, index) => ({
      path: `institutions/${pages[index]}.html`,
      html: writeReportPage(describeResult(entry), { back: "../index.html" }),
    })),
  ];
}
