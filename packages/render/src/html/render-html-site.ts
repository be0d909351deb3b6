import { checkAudience } from "../audience/audience.js";
import { forAudience } from "../audience/for-audience.js";
import { audienceOf } from "../check-options.js";
import { describeEasyRead } from "../easy-read/describe-easy-read.js";
import { withOthers } from "../figures/same-institution.js";
import { describeGroup } from "../group/describe-group.js";
import type { GroupOptions } from "../group/group-options.js";
import { describeMethod } from "../method/describe-method.js";
import type { ReportEntry, ReportOptions } from "../report-entry.js";
import { describeOverview } from "../view/describe-overview.js";
import { describeResult } from "../view/describe-result.js";
import { writeOverviewPage, writeReportPage } from "./pages.js";
import { renderPageHtml } from "./render-page-html.js";

/** What a folder can be told: as a report, and for its group. */
export interface SiteOptions extends ReportOptions, Pick<GroupOptions, "at" | "expected"> {}

/** A page, and where it goes. */
export interface SitePage {
  /** A path inside the site, such as `institutions/example-school-2018-11.html`. */
  readonly path: string;
  readonly html: string;
}

/**
 * Renders results as a folder of HTML pages: an overview, the group, the method, and for each result
 * a report and an easy-read page.
 *
 * @param given - results and their rubrics, in the order in which they are to stand
 * @param options - a title, and the rows that could not be scored
 * @returns `index.html` first, then `group.html`, `method.html`, `institutions/` and `easy-read/`
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
 * site.map(({ path }) => path).slice(0, 3); //=> ["index.html", "group.html", "method.html"]
 * site[3]?.path; //=> "institutions/example-school-2018-11.html"
 * site[4]?.path; //=> "easy-read/example-school-2018-11.html"
 */
export function renderHtmlSite(
  given: readonly ReportEntry[],
  options: SiteOptions = {},
): readonly SitePage[] {
  const { expected, at, ...report } = options;
  const entries = given.map((entry) => forAudience(entry, checkAudience(report.audience)));
  const overview = describeOverview(entries, report);
  const pages = overview.rows.map(({ page }) => page);
  const { title, rejects } = report;
  const links = [
    {
      path: "group.html",
      name: "The institutions together: who has reported, distribution, change",
    },
    { path: "method.html", name: "How these results were made: for researchers" },
  ];
  return [
    {
      path: "index.html",
      html: writeOverviewPage(
        overview,
        (page) => `institutions/${page}.html`,
        [],
        report.sortable,
        links,
      ),
    },
    {
      path: "group.html",
      html: renderPageHtml(
        describeGroup(entries, {
          ...(title !== undefined && { title }),
          ...(rejects && { rejects }),
          ...(expected && { expected }),
          ...(at !== undefined && { at }),
        }),
      ),
    },
    { path: "method.html", html: renderPageHtml(describeMethod(entries, report)) },
    ...withOthers(entries).map((entry, index) => ({
      path: `institutions/${pages[index]}.html`,
      html: writeReportPage(describeResult(entry, audienceOf(report)), {
        back: "../index.html",
        easy: `../easy-read/${pages[index]}.html`,
      }),
    })),
    ...entries.map((entry, index) => ({
      path: `easy-read/${pages[index]}.html`,
      html: renderPageHtml(describeEasyRead(entry)),
    })),
  ];
}
