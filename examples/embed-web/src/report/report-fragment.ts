import {
  describeResult,
  fragmentStyles,
  type ReportEntry,
  renderHtmlFragment,
} from "@career-benchmarks/render";
import type { ReportFragment } from "../csv/session-types.js";

/** Renders one report as a part of the page; its style sheet comes apart from it, see `Report`. */
export function reportFragment(entry: ReportEntry): ReportFragment {
  return {
    title: describeResult(entry).title,
    html: renderHtmlFragment(entry, { headingLevel: 1, styles: false }),
    styles: fragmentStyles,
  };
}
