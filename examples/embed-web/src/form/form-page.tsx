import type { Rubric } from "@career-benchmarks/core";
import { useEffect, useMemo } from "preact/hooks";
import { PageTitle } from "../page/page-title.js";
import { BenchmarkSection } from "./benchmark-section.js";
import { CarryPanel } from "./carry-panel.js";
import { ComparisonPanel } from "./comparison-panel.js";
import { FilesPanel } from "./files-panel.js";
import { focusQuestion } from "./focus-question.js";
import { type ScoredForm, scoreForm } from "./score-form.js";
import { ScorePanel } from "./score-panel.js";
import { SetupSection } from "./setup-section.js";
import { StepsPanel } from "./steps-panel.js";
import { type Forms, useForms } from "./use-forms.js";

/** Fill in the form: the score as you type. */
export function FormPage({ question }: { readonly question: string | undefined }) {
  const forms = useForms();
  const { form, rubric, notice } = forms;
  const scored = useMemo(() => rubric && scoreForm(rubric, form), [rubric, form]);
  return (
    <>
      <PageTitle text="See the score close in as you answer" />
      <p class="lead">
        Answer what you know. What you don’t know yet makes a range, never a guess. Your answers
        stay in this browser.
      </p>
      {notice && (
        <p class="notice" role="alert">
          {notice}
        </p>
      )}
      <SetupSection
        forms={forms}
        problems={scored && "problems" in scored ? scored.problems : {}}
      />
      {rubric === undefined && <p role="status">Loading the questions…</p>}
      {scored && "problem" in scored && <p class="notice">{scored.problem}</p>}
      {rubric && scored && "result" in scored && (
        <Questions forms={forms} rubric={rubric} scored={scored} question={question} />
      )}
    </>
  );
}

function Questions(props: {
  readonly forms: Forms;
  readonly rubric: Rubric;
  readonly scored: ScoredForm;
  readonly question: string | undefined;
}) {
  const { forms, rubric, scored, question } = props;
  useEffect(() => {
    if (question) focusQuestion(question);
  }, [question]);
  return (
    <>
      <CarryPanel forms={forms} rubric={rubric} />
      <div class="workbench">
        <div class="questions">
          <h2 class="unseen">Questions</h2>
          {rubric.benchmarks.map((benchmark) => (
            <BenchmarkSection
              key={benchmark.number}
              rubric={rubric}
              benchmark={benchmark}
              scored={scored}
              drafts={forms.form.drafts}
              onDraft={(id, draft) =>
                forms.update((form) => ({ ...form, drafts: { ...form.drafts, [id]: draft } }))
              }
            />
          ))}
        </div>
        <ScorePanel rubric={rubric} result={scored.result} />
      </div>
      <StepsPanel rubric={rubric} steps={scored.steps} />
      <ComparisonPanel forms={forms} rubric={rubric} result={scored.result} />
      <FilesPanel forms={forms} rubric={rubric} scored={scored} />
    </>
  );
}
