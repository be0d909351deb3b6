import { useEffect, useRef } from "preact/hooks";
import type { ReportFragment } from "../csv/session-types.js";

const sheets = new Map<string, CSSStyleSheet>();

/** Shows a report that the library has rendered; its markup is escaped there, and has no scripts. */
export function Report({ report }: { readonly report: ReportFragment }) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    adopt(report.styles);
    document.title = `${report.title} · Career benchmarks`;
    const heading = root.current?.querySelector("h1");
    heading?.setAttribute("tabindex", "-1");
    heading?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [report]);
  return <div ref={root} class="report" dangerouslySetInnerHTML={{ __html: report.html }} />;
}

/** Adds a style sheet once; made by script, it needs no inline style, which the policy forbids. */
function adopt(styles: string) {
  if (sheets.has(styles)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  sheets.set(styles, sheet);
  document.adoptedStyleSheets.push(sheet);
}
