import type { Rubric } from "@career-benchmarks/core";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { PageTitle } from "../page/page-title.js";
import { useGradually } from "../page/use-gradually.js";
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
  const shown = useShown(form.rubric, rubric, scored);
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
      {!shown && <p role="status">Loading the questions…</p>}
      {shown && "problem" in shown.scored && <p class="notice">{shown.scored.problem}</p>}
      {shown && "result" in shown.scored && (
        <Questions
          key={form.rubric}
          forms={forms}
          rubric={shown.rubric}
          scored={shown.scored}
          question={question}
        />
      )}
    </>
  );
}

/** Keeps the questions in view while the same rubric, read in another way, is being loaded. */
function useShown(
  id: string,
  rubric: Rubric | undefined,
  scored: ReturnType<typeof scoreForm> | undefined,
) {
  const last = useRef<{
    readonly id: string;
    readonly rubric: Rubric;
    readonly scored: ReturnType<typeof scoreForm>;
  }>();
  if (rubric && scored) last.current = { id, rubric, scored };
  return last.current?.id === id ? last.current : undefined;
}

function Questions(props: {
  readonly forms: Forms;
  readonly rubric: Rubric;
  readonly scored: ScoredForm;
  readonly question: string | undefined;
}) {
  const { forms, rubric, scored, question } = props;
  const shown = useGradually(rubric.benchmarks.length);
  const ready = shown === rubric.benchmarks.length;
  useEffect(() => {
    if (question && ready) focusQuestion(question);
  }, [question, ready]);
  return (
    <>
      <CarryPanel forms={forms} rubric={rubric} />
      <div class="workbench">
        <div class="questions">
          <h2 class="unseen">Questions</h2>
          {rubric.benchmarks.map((benchmark, index) => (
            <BenchmarkSection
              key={benchmark.number}
              rubric={rubric}
              benchmark={benchmark}
              whole={index < shown}
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
