import type { VNode } from "preact";
import type { OverviewView } from "../view/overview-view.js";
import type { ResultView } from "../view/result-view.js";
import { Method } from "./method.js";
import { Overview } from "./overview.js";
import { writePage } from "./page.js";
import { Rejects, RejectsNotice } from "./rejects.js";
import { Lead, ReportBody, ReportHeader } from "./report.js";

/** A page beside this one. */
export interface PageLink {
  readonly path: string;
  readonly name: string;
}

/** Writes the page of one result. */
export function writeReportPage(
  view: ResultView,
  links: {
    readonly rejects?: OverviewView["rejects"];
    readonly back?: string;
    readonly easy?: string;
  },
): string {
  const { rejects, back, easy } = links;
  return writePage(
    `${view.title}: ${view.subtitle}`,
    <>
      {back !== undefined && (
        <nav aria-label="All results">
          <a href={back}>All results</a>
          {easy !== undefined && (
            <>
              {" · "}
              <a href={easy}>Easy read</a>
            </>
          )}
        </nav>
      )}
      <ReportHeader view={view} />
      {rejects && <RejectsNotice rejects={rejects} />}
      <ReportBody view={view} id="page" level={2} />
      {rejects && <Rejects rejects={rejects} />}
      <Method methods={[view.method]} grade={view.grade} id="page" />
    </>,
  );
}

/** Writes the page of one institution with several evaluations: the latest, with the others folded. */
export function writeInstitutionPage(
  latest: ResultView,
  others: readonly { readonly view: ResultView; readonly page: string }[],
  overview: OverviewView,
): string {
  const { rejects, methods } = overview;
  return writePage(
    `${latest.title}: ${latest.subtitle}`,
    <>
      <ReportHeader view={latest} />
      <RejectsNotice rejects={rejects} />
      <ReportBody view={latest} id="page" level={2} />
      <section class="reports">
        <h2>Other evaluations</h2>
        <p>Press a date to open its report.</p>
        {others.map(({ view, page }) => (
          <FoldedReport view={view} page={page} name={view.asAt} />
        ))}
      </section>
      <Rejects rejects={rejects} />
      <Method methods={methods} grade={latest.grade} id="page" />
    </>,
  );
}

/** Writes the page of several results, with links to their reports and, if given, the reports. */
export function writeOverviewPage(
  overview: OverviewView,
  href: ((page: string) => string) | undefined,
  views: readonly ResultView[] = [],
  sortable = false,
  links: readonly PageLink[] = [],
): string {
  return writePage(
    overview.title,
    <>
      <Overview overview={overview} href={href && (({ page }) => href(page))} sortable={sortable} />
      {links.length > 0 && (
        <nav aria-label="More about these results">
          <ul>
            {links.map(({ path, name }) => (
              <li>
                <a href={path}>{name}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {href === undefined && (
        <p>
          The reports of single institutions are left out of a page of so many results; a folder has
          them.
        </p>
      )}
      {views.length > 0 && (
        <section class="reports">
          <h2>Reports</h2>
          <p>Press a name to open its report.</p>
          {views.map((view, index) => (
            <FoldedReport view={view} page={overview.rows[index]?.page ?? ""} name={view.title} />
          ))}
        </section>
      )}
      <Rejects rejects={overview.rejects} />
      <Method methods={overview.methods} id="page" />
    </>,
    sortable,
  );
}

function FoldedReport(props: {
  readonly view: ResultView;
  readonly page: string;
  readonly name: string;
}): VNode {
  const { view, page, name } = props;
  return (
    <details id={page}>
      <summary>
        <h3>{name}</h3> {name === view.asAt ? "" : <span>{view.asAt}</span>}{" "}
        <span>{view.headline}</span>
      </summary>
      <Lead view={view} />
      <ReportBody view={view} id={page} level={4} short />
      <p>
        {view.grade} <a href="#page_method">How this was scored</a>.
      </p>
    </details>
  );
}
