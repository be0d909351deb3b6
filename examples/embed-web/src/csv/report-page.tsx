import { useEffect, useState } from "preact/hooks";
import { PageTitle } from "../page/page-title.js";
import { Report } from "../report/report.js";
import type { ReportFragment } from "./session-types.js";
import { useDownload } from "./use-download.js";
import type { Scoring } from "./use-scoring.js";

/** The report of one institution. */
export function ReportPage(props: { readonly scoring: Scoring; readonly index: number }) {
  const { scoring, index } = props;
  const [report, setReport] = useState<ReportFragment | "missing">();
  const { download, busy, problem } = useDownload(scoring);

  useEffect(() => {
    let wanted = true;
    scoring.call("report", { index }).then(
      (found) => wanted && setReport(found),
      () => wanted && setReport("missing"),
    );
    return () => {
      wanted = false;
    };
  }, [scoring.round, index]);

  if (report === undefined) return <p role="status">Writing the report…</p>;
  if (report === "missing") {
    return (
      <>
        <PageTitle text="No such report" />
        <p>
          Reports are kept only while the page is open. <a href="#/">Drop the CSV again</a> to see
          it.
        </p>
      </>
    );
  }
  return (
    <>
      <div class="report-bar">
        <a href="#/">All results</a>
        <div class="buttons">
          <button
            type="button"
            class="button quiet"
            disabled={busy}
            onClick={() => download({ kind: "report-of", index })}
          >
            Download this report
          </button>
          <button type="button" class="button quiet" onClick={() => print()}>
            Print
          </button>
        </div>
      </div>
      {problem}
      <Report report={report} />
    </>
  );
}
