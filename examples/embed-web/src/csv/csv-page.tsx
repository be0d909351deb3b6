import { useEffect, useRef } from "preact/hooks";
import { Announce } from "../page/announce.js";
import { FileButton } from "../page/file-button.js";
import { PageTitle } from "../page/page-title.js";
import { Downloads } from "./downloads.js";
import { loadExample } from "./example-file.js";
import { GroupSummary } from "./group-summary.js";
import { Overview } from "./overview.js";
import { ReadingOptions } from "./reading-options.js";
import { Rejects } from "./rejects.js";
import type { Summary } from "./session-types.js";
import { summarySentences } from "./summary-sentences.js";
import { useDroppedFiles } from "./use-dropped-files.js";
import type { Scoring, ScoringState } from "./use-scoring.js";

const accepted = ".csv,.tsv,.txt,text/csv,text/tab-separated-values";

/** Drop a CSV: what became of it. */
export function CsvPage({ scoring }: { readonly scoring: Scoring }) {
  const { state } = scoring;
  const latest = useRef(scoring);
  latest.current = scoring;
  const take = useRef((files: readonly File[]) => latest.current.score(files));
  const over = useDroppedFiles(take.current);
  return (
    <>
      <PageTitle text="See every benchmark of every school at once" />
      <p class="lead">
        Drop a CSV of Gatsby Benchmark assessments, one to a row. Each is scored here, in your
        browser; no row leaves it.
      </p>
      <DropZone scoring={scoring} over={over} />
      <Announce text={saidOf(state)} />
      {state.stage === "reading" && <Reading state={state} onStop={scoring.clear} />}
      {state.stage === "failed" && (
        <div class="notice" role="alert">
          <p>
            <b>The file could not be read.</b> {state.message}
          </p>
          <p>If it has changed on your disk since you chose it, choose it again.</p>
        </div>
      )}
      {state.stage === "done" && <Scored scoring={scoring} summary={state.summary} />}
    </>
  );
}

function DropZone({ scoring, over }: { readonly scoring: Scoring; readonly over: boolean }) {
  const { state, score, clear } = scoring;
  const done = state.stage === "done";
  return (
    <section class={`drop-zone${over ? " over" : ""}${done ? " small" : ""}`} aria-label="Files">
      {done ? (
        <p class="drop-hint">
          <b>{state.summary.files.join(", ")}</b>
          <span class="screen-only"> Drop another file to score it instead.</span>
        </p>
      ) : (
        <p class="drop-hint">
          <b>Drop a CSV anywhere on this page</b>
          <span>or</span>
        </p>
      )}
      <div class="buttons">
        <FileButton accept={accepted} multiple onFiles={(files) => score(files)} quiet={done}>
          {done ? "Choose another file" : "Choose a file"}
        </FileButton>
        {done && (
          <FileButton accept={accepted} multiple quiet onFiles={(files) => score(files, true)}>
            Add a file
          </FileButton>
        )}
        {done ? (
          <button type="button" class="button quiet" onClick={clear}>
            Clear
          </button>
        ) : (
          <button
            type="button"
            class="button quiet"
            onClick={async () => score([await loadExample()])}
          >
            Load the example
          </button>
        )}
      </div>
      <ReadingOptions scoring={scoring} />
    </section>
  );
}

function Reading(props: {
  readonly state: ScoringState & { readonly stage: "reading" };
  readonly onStop: () => void;
}) {
  const { progress, files } = props.state;
  return (
    <section class="reading" aria-label="Progress">
      <label for="progress">
        Reading {files.join(", ")}: {progress.rows.toLocaleString("en-GB")} rows
      </label>
      <progress id="progress" max="1" value={progress.part} />
      <button type="button" class="button quiet" onClick={props.onStop}>
        Stop
      </button>
    </section>
  );
}

function Scored({ scoring, summary }: { readonly scoring: Scoring; readonly summary: Summary }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, [scoring.round]);
  return (
    <>
      <section aria-labelledby="results">
        <h2 id="results" ref={heading} tabIndex={-1}>
          Results
        </h2>
        {summarySentences(summary).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {summary.issues.length > 0 && (
          <ul class="notice">
            {summary.issues.map((issue) => (
              <li key={issue}>{issue}</li>
            ))}
          </ul>
        )}
        {summary.results > 0 && <Overview scoring={scoring} />}
      </section>
      <Rejects scoring={scoring} summary={summary} />
      {summary.results > 0 && <GroupSummary summary={summary} />}
      {summary.results > 0 && <Downloads scoring={scoring} summary={summary} />}
    </>
  );
}

function saidOf(state: ScoringState): string {
  if (state.stage === "reading") return `Reading ${state.files.join(", ")}.`;
  return state.stage === "done" ? summarySentences(state.summary).join(" ") : "";
}
