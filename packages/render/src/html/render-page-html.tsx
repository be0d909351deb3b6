import type { PageView } from "../pages/page-view.js";
import { tidyAll } from "../view/tidy.js";
import { writePage } from "./page.js";
import { PageContent } from "./page-view.js";

/**
 * Renders a page of plain data as one HTML page that needs nothing from anywhere else.
 *
 * @param view - what `describeGroup`, `describeMethod` or `describeEasyRead` gives
 * @returns a whole HTML document, without scripts
 * @throws UnprotectedError when a figure shows groups of learners and does not come from `describeGaps`
 * @example
 * import { scoreAssessment } from "@career-benchmarks/core";
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 * import { describeEasyRead, renderPageHtml } from "@career-benchmarks/render";
 *
 * const result = scoreAssessment(gatsby2014School, {
 *   institution: { name: "<b>Example</b> School" },
 *   profile: { yearGroups: [7, 8, 9, 10, 11] },
 *   answers: { bm5_1_each_year: "all" },
 * });
 * const page = renderPageHtml(describeEasyRead({ rubric: gatsby2014School, result }));
 * page.includes("<h1>&lt;b>Example&lt;/b> School</h1>"); //=> true
 */
export function renderPageHtml(view: PageView): string {
  const tidied = tidyAll(view);
  return writePage(`${tidied.title}: ${tidied.eyebrow}`, <PageContent view={tidied} />);
}
