import type { Rubric } from "@career-benchmarks/core";
import { useState } from "preact/hooks";
import { FileButton } from "../page/file-button.js";
import { saveFile } from "../page/save-file.js";
import { Problems } from "./comparison-panel.js";
import { emptyForm } from "./form.js";
import { formOf } from "./form-of.js";
import { readAssessment } from "./read-assessment.js";
import type { ScoredForm } from "./score-form.js";
import type { Forms } from "./use-forms.js";

/** The answers as a file, from a file, and away. */
export function FilesPanel(props: {
  readonly forms: Forms;
  readonly rubric: Rubric;
  readonly scored: ScoredForm;
}) {
  const { forms, rubric, scored } = props;
  const [said, setSaid] = useState("");
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [clearing, setClearing] = useState(false);
  const unfinished = Object.keys(scored.problems).length;

  const save = () => {
    const text = `${JSON.stringify(scored.assessment, null, 2)}\n`;
    saveFile(`${nameOf(scored)}.json`, new Blob([text], { type: "application/json" }));
    setSaid(
      unfinished > 0
        ? `Saved without ${unfinished === 1 ? "the answer that is" : `the ${unfinished} answers that are`} not finished.`
        : "Saved.",
    );
  };
  const open = async ([file]: readonly File[]) => {
    if (!file) return;
    const read = await readAssessment(await file.text());
    setSaid("");
    setProblems(read.ok ? [] : read.problems);
    if (!read.ok) return;
    const form = formOf(read.assessment, read.rubric.id);
    forms.save((saved) => ({
      ...saved,
      current: form.rubric,
      forms: { ...saved.forms, [form.rubric]: form },
    }));
    const answers = Object.keys(form.drafts).length;
    setSaid(`Opened ${file.name} with ${answers} ${answers === 1 ? "answer" : "answers"}.`);
  };
  const report = async () => {
    // Rendering a report is not needed for the first score, so it is loaded when it is wanted.
    const { renderHtml } = await import("@career-benchmarks/render");
    const { result, steps } = scored;
    const page = renderHtml([{ rubric, result, steps }]);
    saveFile(`${nameOf(scored)}.html`, new Blob([page], { type: "text/html" }));
  };
  return (
    <section class="files" aria-labelledby="files">
      <h2 id="files">Take it with you</h2>
      <p>
        Your answers stay in this browser until you clear them. A file keeps them for next year, for
        a colleague, or for another program.
      </p>
      <div class="buttons">
        <button type="button" class="button" onClick={save}>
          Save the answers
        </button>
        <button type="button" class="button quiet" onClick={report}>
          Download the report
        </button>
        <FileButton accept=".json,application/json" quiet onFiles={open}>
          Open saved answers
        </FileButton>
        <button type="button" class="button quiet" onClick={() => print()}>
          Print
        </button>
        <button type="button" class="button quiet" onClick={() => setClearing(true)}>
          Clear the form
        </button>
      </div>
      {clearing && (
        <p class="notice" role="alert">
          This forgets every answer to this edition.{" "}
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              forms.update((form) => emptyForm(form.rubric));
              setClearing(false);
              setSaid("The form is empty.");
            }}
          >
            Yes, clear it
          </button>{" "}
          <button type="button" class="button quiet" onClick={() => setClearing(false)}>
            Keep it
          </button>
        </p>
      )}
      <p role="status">{said}</p>
      {problems.length > 0 && <Problems what="The file can’t be opened" problems={problems} />}
    </section>
  );
}

function nameOf({ assessment }: ScoredForm): string {
  const { institution, asAt } = assessment;
  const words = [institution?.name ?? "assessment", institution?.site, asAt]
    .filter(Boolean)
    .join(" ")
    .toLowerCase();
  return words.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "") || "assessment";
}
