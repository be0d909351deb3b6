import { describeResult, type ReportEntry, renderHtml } from "@career-benchmarks/render";
import type { ReportFragment } from "../csv/session-types.js";

/** Renders one report as a fragment for the page, with its style sheet limited to the fragment. */
export function reportFragment(entry: ReportEntry): ReportFragment {
  const page = renderHtml([entry]);
  const [, styles = ""] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? [];
  const [, body = ""] = /<body>([\s\S]*?)<footer>/.exec(page) ?? [];
  const html = body.replace("<main>", "<div>").replace("</main>", "</div>");
  return {
    title: describeResult(entry).title,
    html: `<div class="career-benchmarks">${html}</div>`,
    styles: `.career-benchmarks{${styles.replaceAll(":root", "&")}}`,
  };
}
