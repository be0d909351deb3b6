import { renderToString } from "preact-render-to-string";
import { checkIdPrefix } from "../charts/render-svg.js";
import { checkKnown } from "../check-options.js";
import type { ReportEntry } from "../report-entry.js";
import { fragmentStyles, rootClass } from "../styles/styles.js";
import { describeResult } from "../view/describe-result.js";
import { Method } from "./method.js";
import { ReportBody, ReportHeader } from "./report.js";

/** How a fragment fits into its host. */
export interface FragmentOptions {
  /** The level of its first heading, 1 to 6; 2 if absent. */
  readonly headingLevel?: number;
  /** Starts the ids in it; `report` if absent. Two fragments of a page need two prefixes. */
  readonly idPrefix?: string;
  /** Whether it brings its own style sheet (the default); see `fragmentStyles`. */
  readonly styles?: boolean;
  /** `auto` (the default) follows the reader's settings; a host of one scheme says which. */
  readonly scheme?: "auto" | "light" | "dark";
}

/**
 * Renders the report of one result as a fragment for a page of a host.
 *
 * The style sheet reaches nothing outside the fragment; colours are custom properties, such as
 * `--cb-strong`, that the host can set on the class `career-benchmarks`. There are no scripts and no
 * style attributes.
 *
 * @param entry - a result and its rubric
 * @param options - heading level, id prefix, style sheet and colour scheme
 * @returns a `div` element
 * @throws AssessmentError when the result was made with another rubric or version
 * @throws TypeError when there is no such option, level or scheme, or the prefix could not be an id
 * @example
 * import { scoreAssessment } from "@career-benchmarks/core";
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 * import { renderHtmlFragment } from "@career-benchmarks/render";
 *
 * const result = scoreAssessment(gatsby2014School, {
 *   institution: { name: "Example School" },
 *   profile: { yearGroups: [7, 8, 9, 10, 11] },
 *   answers: { bm5_1_each_year: "all" },
 * });
 * const html = renderHtmlFragment(
 *   { rubric: gatsby2014School, result },
 *   { headingLevel: 3, idPrefix: "ours" },
 * );
 * html.startsWith('<div class="career-benchmarks" lang="en-GB">'); //=> true
 * html.includes("<h3>Example School</h3>"); //=> true
 */
export function renderHtmlFragment(entry: ReportEntry, options: FragmentOptions = {}): string {
  checkKnown(options, ["headingLevel", "idPrefix", "styles", "scheme"]);
  const { headingLevel = 2, idPrefix = "report", styles = true, scheme = "auto" } = options;
  if (![1, 2, 3, 4, 5, 6].includes(headingLevel)) {
    throw new TypeError("headingLevel must be a whole number from 1 to 6.");
  }
  if (!["auto", "light", "dark"].includes(scheme)) {
    throw new TypeError("scheme must be auto, light or dark.");
  }
  const id = checkIdPrefix(idPrefix);
  const view = describeResult(entry);
  return renderToString(
    <div class={scheme === "auto" ? rootClass : `${rootClass} ${scheme}`} lang="en-GB">
      {styles && <style dangerouslySetInnerHTML={{ __html: fragmentStyles }} />}
      <ReportHeader view={view} level={headingLevel} />
      <ReportBody view={view} id={id} level={headingLevel + 1} />
      <Method methods={[view.method]} grade={view.grade} id={id} level={headingLevel + 1} />
    </div>,
  );
}
