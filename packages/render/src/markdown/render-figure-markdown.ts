import type { FigureView } from "../figures/figure-view.js";
import { requireProtected } from "../figures/protected-views.js";
import { tidyAll } from "../view/tidy.js";
import { markdownFigureBody } from "./figure.js";

/**
 * Renders a figure as Markdown: its finding, its measure, its numbers as a table, notes.
 *
 * @param view - what one of the `describe` functions gives
 * @returns blocks without a heading; text from outside is escaped
 * @throws UnprotectedError when it shows groups of learners and does not come from `describeGaps`
 * @example
 * import { scoreAssessment } from "@career-benchmarks/core";
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 * import { describeScores, renderFigureMarkdown } from "@career-benchmarks/render";
 *
 * const result = scoreAssessment(gatsby2014School, {
 *   profile: { yearGroups: [7, 8, 9, 10, 11] },
 *   answers: { bm5_1_each_year: "all" },
 * });
 * renderFigureMarkdown(describeScores({ rubric: gatsby2014School, result })).split("\n")[0];
 * //=> "**1 of 8 benchmarks fully achieved for certain, up to 8 possible**"
 */
export function renderFigureMarkdown(view: FigureView): string {
  requireProtected(view);
  return `${markdownFigureBody(tidyAll(view))}\n`;
}
