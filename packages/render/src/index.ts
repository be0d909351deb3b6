export { renderSvg, type SvgOptions } from "./charts/render-svg.js";
export { describeAgainstNational } from "./figures/describe-against-national.js";
export { describeGaps } from "./figures/describe-gaps.js";
export { describeGrid } from "./figures/describe-grid.js";
export {
  describeInterpretation,
  type InterpretationView,
} from "./figures/describe-interpretation.js";
export { describeProgress } from "./figures/describe-progress.js";
export { describeScores } from "./figures/describe-scores.js";
export { describeSettling } from "./figures/describe-settling.js";
export type * from "./figures/figure-view.js";
export type * from "./figures/gaps-view.js";
export { UnprotectedError } from "./figures/unprotected-error.js";
export { type FigureOptions, renderFigureHtml } from "./html/render-figure-html.js";
export { renderHtml } from "./html/render-html.js";
export { type FragmentOptions, renderHtmlFragment } from "./html/render-html-fragment.js";
export { renderHtmlSite, type SitePage } from "./html/render-html-site.js";
export { renderFigureMarkdown } from "./markdown/render-figure-markdown.js";
export { renderMarkdown } from "./markdown/render-markdown.js";
export { renderRubricMarkdown } from "./markdown/render-rubric-markdown.js";
export type { ReportEntry, ReportOptions } from "./report-entry.js";
export { fragmentStyles } from "./styles/styles.js";
export { renderFigureText } from "./text/render-figure-text.js";
export { renderRubricText } from "./text/render-rubric-text.js";
export { renderText } from "./text/render-text.js";
export { renderTextOverview } from "./text/render-text-overview.js";
export { describeOverview } from "./view/describe-overview.js";
export { describeResult } from "./view/describe-result.js";
export type * from "./view/overview-view.js";
export { pageNames } from "./view/page-names.js";
export type * from "./view/result-view.js";
