import { renderToString } from "preact-render-to-string";
import { checkIdPrefix } from "../charts/render-svg.js";
import { checkKnown } from "../check-options.js";
import type { FigureView } from "../figures/figure-view.js";
import { requireProtected } from "../figures/protected-views.js";
import { fragmentStyles, rootClass } from "../styles/styles.js";
import { tidyAll } from "../view/tidy.js";
import { FigureBody } from "./figure.js";

/** How a figure fits into its host. */
export interface FigureOptions {
  /** Starts the ids in it; `figure` if absent. */
  readonly idPrefix?: string;
  /** Whether it brings its own style sheet (the default); see `fragmentStyles`. */
  readonly styles?: boolean;
}

/**
 * Renders a figure as a fragment for a page of a host: its finding, its measure, the picture, and
 * the same numbers as a table.
 *
 * @param view - what one of the `describe` functions gives
 * @param options - a prefix for ids, and whether to bring a style sheet
 * @returns a `div` element, without headings
 * @throws UnprotectedError when it shows groups of learners and does not come from `describeGaps`
 * @throws TypeError when there is no such option, or the prefix could not be an id
 * @example
 * import { scoreAssessment } from "@career-benchmarks/core";
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 * import { describeScores, renderFigureHtml } from "@career-benchmarks/render";
 *
 * const result = scoreAssessment(gatsby2014School, {
 *   profile: { yearGroups: [7, 8, 9, 10, 11] },
 *   answers: { bm5_1_each_year: "all" },
 * });
 * const html = renderFigureHtml(describeScores({ rubric: gatsby2014School, result }), {
 *   styles: false,
 * });
 * html.includes("<td data-name=\"Per cent\" class=\"short\">100 %</td>"); //=> true
 */
export function renderFigureHtml(view: FigureView, options: FigureOptions = {}): string {
  requireProtected(view);
  checkKnown(options, ["idPrefix", "styles"]);
  const { idPrefix = "figure", styles = true } = options;
  const id = checkIdPrefix(idPrefix);
  return renderToString(
    <div class={rootClass} lang="en-GB">
      {styles && <style dangerouslySetInnerHTML={{ __html: fragmentStyles }} />}
      <FigureBody view={tidyAll(view)} id={id} />
    </div>,
  );
}
