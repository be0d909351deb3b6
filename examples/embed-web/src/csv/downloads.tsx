import { mostReports, type Summary } from "./session-types.js";
import { useDownload } from "./use-download.js";
import type { Scoring } from "./use-scoring.js";

/** The results as files. */
export function Downloads(props: { readonly scoring: Scoring; readonly summary: Summary }) {
  const { download, busy, problem } = useDownload(props.scoring);
  const { results } = props.summary;
  return (
    <section class="downloads" aria-labelledby="downloads">
      <h2 id="downloads">Take it with you</h2>
      <div class="buttons">
        {results <= mostReports && (
          <button
            type="button"
            class="button"
            disabled={busy}
            onClick={() => download({ kind: "report" })}
          >
            Report as one page (HTML)
          </button>
        )}
        <button
          type="button"
          class="button quiet"
          disabled={busy}
          onClick={() => download({ kind: "results", shape: "wide" })}
        >
          Results (CSV)
        </button>
        <button
          type="button"
          class="button quiet"
          disabled={busy}
          onClick={() => download({ kind: "results", shape: "benchmarks" })}
        >
          A row per benchmark (CSV)
        </button>
        <button
          type="button"
          class="button quiet"
          disabled={busy}
          onClick={() => download({ kind: "results", shape: "indicators" })}
        >
          A row per question (CSV)
        </button>
      </div>
      {results > mostReports && (
        <p>
          A page with the reports of {results.toLocaleString("en-GB")} institutions would be too
          large to open; up to {mostReports.toLocaleString("en-GB")} fit. Open the reports one by
          one here, or let <code>career-benchmarks score FILE --out report/</code> write a page for
          each.
        </p>
      )}
      {problem}
    </section>
  );
}
