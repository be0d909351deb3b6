import type { VNode } from "preact";
import type { OverviewView } from "../view/overview-view.js";
import type { ResultView } from "../view/result-view.js";
import { Method } from "./method.js";
import { Overview } from "./overview.js";
import { writePage } from "./page.js";
import { Rejects, RejectsNotice } from "./rejects.js";
import { Lead, ReportBody, ReportHeader } from "./report.js";

/** Writes the page of one result. */
export function writeReportPage(
  view: ResultView,
  links: { readonly rejects?: OverviewView["rejects"]; readonly back?: string },
): string {
  const { rejects, back } = links;
  return writePage(
    `${view.title}: ${view.subtitle}`,
    <>
      {back !== undefined && (
        <nav aria-label="All results">
          <a href={back}>All results</a>
        </nav>
      )}
      <ReportHeader view={view} />
      {rejects && <RejectsNotice rejects={rejects} />}
      <ReportBody view={view} id="page" level={2} />
      {rejects && <Rejects rejects={rejects} />}
      <Method methods={[view.method]} grade={view.grade} />
    </>,
  );
}

/** Writes the page of several results, with links to their reports and, if given, the reports. */
export function writeOverviewPage(
  overview: OverviewView,
  href: (page: string) => string,
  views: readonly ResultView[] = [],
): string {
  return writePage(
    overview.title,
    <>
      <Overview overview={overview} href={({ page }) => href(page)} />
      {views.length > 0 && (
        <section class="reports">
          <h2>Reports</h2>
          <p>Press a name to open its report.</p>
          {views.map((view, index) => (
            <FoldedReport view={view} page={overview.rows[index]?.page ?? ""} />
          ))}
        </section>
      )}
      <Rejects rejects={overview.rejects} />
      <Method methods={overview.methods} />
    </>,
  );
}

function FoldedReport({ view, page }: { readonly view: ResultView; readonly page: string }): VNode {
  return (
    <details id={page}>
      <summary>
        <h3>{view.title}</h3> <span>{view.asAt}</span> <span>{view.headline}</span>
      </summary>
      <Lead view={view} />
      <ReportBody view={view} id={page} level={4} />
      <p>
        {view.grade} <a href="#page_method">How this was scored</a>.
      </p>
    </details>
  );
}
