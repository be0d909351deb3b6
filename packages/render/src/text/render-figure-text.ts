import type { FigureView } from "../figures/figure-view.js";
import { requireProtected } from "../figures/protected-views.js";
import { tidyAll } from "../view/tidy.js";
import { textFigureBody } from "./figure.js";

/**
 * Renders a figure as plain text for a terminal: its finding, its measure, its numbers, notes.
 *
 * @param view - what one of the `describe` functions gives
 * @returns lines of at most 98 columns that hold no control characters but the line ends
 * @throws UnprotectedError when it shows groups of learners and does not come from `describeGaps`
 * @example
 * import { scoreAssessment } from "@career-benchmarks/core";
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 * import { describeScores, renderFigureText } from "@career-benchmarks/render";
 *
 * const result = scoreAssessment(gatsby2014School, {
 *   profile: { yearGroups: [7, 8, 9, 10, 11] },
 *   answers: { bm5_1_each_year: "all" },
 * });
 * renderFigureText(describeScores({ rubric: gatsby2014School, result })).split("\n")[0];
 * //=> "1 of 8 benchmarks fully achieved for certain, up to 8 possible"
 */
export function renderFigureText(view: FigureView): string {
  requireProtected(view);
  return `${textFigureBody(tidyAll(view)).join("\n")}\n`;
}
