import type { Summary } from "./session-types.js";
import { useDownload } from "./use-download.js";
import type { Scoring } from "./use-scoring.js";

/** The rows that were set aside, everything that is wrong with them, and a file to mend them in. */
export function Rejects(props: { readonly scoring: Scoring; readonly summary: Summary }) {
  const { rejected, rejects } = props.summary;
  const { download, problem } = useDownload(props.scoring);
  if (rejected === 0) return null;
  return (
    <section class="rejects" aria-labelledby="rejects">
      <h2 id="rejects">
        {rejected === 1 ? "1 row" : `${rejected.toLocaleString("en-GB")} rows`} set aside
      </h2>
      <p>
        Nothing of them is in the results. Download them, mend what is named, and drop that file
        here: the mended rows join the results.
      </p>
      <p>
        <button type="button" class="button" onClick={() => download({ kind: "rejects" })}>
          Download the rows to mend
        </button>
      </p>
      {problem}
      <ul class="reject-list">
        {rejects.rows.map(({ place, name, reasons }) => (
          <li key={`${place} ${name}`}>
            <h3>{name}</h3>
            <p class="place">{place}</p>
            <ul>
              {reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {rejects.more && <p>{rejects.more} The file has all of them.</p>}
    </section>
  );
}
