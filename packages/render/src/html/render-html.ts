import { audienceOf, checkOptions } from "../check-options.js";
import { byInstitution, withOthers } from "../figures/same-institution.js";
import type { ReportEntry, ReportOptions } from "../report-entry.js";
import { describeOverview } from "../view/describe-overview.js";
import { describeResult } from "../view/describe-result.js";
import type { OverviewView } from "../view/overview-view.js";
import type { ResultView } from "../view/result-view.js";
import { writeInstitutionPage, writeOverviewPage, writeReportPage } from "./pages.js";

/** So many reports a page may hold; more would make it too heavy to open. */
const mostReports = 500;

/**
 * Renders results as one HTML page that needs nothing from anywhere else.
 *
 * One result gives its report. Several of one institution give the report of the latest, with its
 * progress and the others folded. Several of more than one give an overview, with every report
 * folded below it; more than 500 an overview only, for `renderHtmlSite` has the reports then.
 *
 * @param entries - results and their rubrics, in the order in which they are to stand
 * @param options - a title, the rows that could not be scored, and whether tables can be sorted
 * @returns a whole HTML document, without scripts unless it is to be sortable
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
  if (entries.length > mostReports) {
    return writeOverviewPage(overview, undefined, [], options.sortable);
  }
  const views = withOthers(entries).map((entry) => describeResult(entry, audienceOf(options)));
  const [only, ...others] = views;
  if (only && others.length === 0) return writeReportPage(only, { rejects: overview.rejects });
  const [places, ...more] = byInstitution(entries);
  if (options.title === undefined && places && more.length === 0) {
    return writeInstitution(places, views, overview);
  }
  return writeOverviewPage(overview, (page) => `#${page}`, views, options.sortable);
}

/** Puts the latest evaluation first and the others below it, the later ones first. */
function writeInstitution(
  places: readonly number[],
  views: readonly ResultView[],
  overview: OverviewView,
): string {
  const [latest, ...others] = places.flatMap((place) => {
    const view = views[place];
    return view ? [{ view, page: overview.rows[place]?.page ?? "" }] : [];
  });
  if (!latest) throw new TypeError("An institution without a result has no page");
  return writeInstitutionPage(latest.view, others, overview);
}
