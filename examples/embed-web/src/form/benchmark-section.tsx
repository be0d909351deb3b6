import { type Benchmark, type Question, type Rubric, statusWords } from "@career-benchmarks/core";
import { statusSymbols } from "../page/status-symbols.js";
import type { Draft } from "./draft.js";
import { QuestionField } from "./question-field.js";
import type { ScoredForm } from "./score-form.js";
import { percentWords } from "./score-words.js";

/** The questions of one benchmark, by criterion. */
export function BenchmarkSection(props: {
  readonly rubric: Rubric;
  readonly benchmark: Benchmark;
  /** Whether its questions are shown yet, or only what it comes to. */
  readonly whole: boolean;
  readonly scored: ScoredForm;
  readonly drafts: Readonly<Record<string, Draft>>;
  readonly onDraft: (id: string, draft: Draft) => void;
}) {
  const { rubric, benchmark, whole, scored, drafts, onDraft } = props;
  const { questions, result, problems } = scored;
  const score = result.benchmarks.find(({ number }) => number === benchmark.number);
  const own = questions.filter((question) => question.benchmark.number === benchmark.number);
  const shown = whole ? byCriterion(own) : [];
  if (!score) return null;
  const { coverage, status } = score;
  return (
    <details class="benchmark" open={benchmark.number === 1}>
      <summary>
        <h3>
          <span class="number">{benchmark.number}</span> {benchmark.name}
        </h3>
        <p>
          <i aria-hidden="true">{statusSymbols[status]}</i> {statusWords[status]}
          {score.percent === null ? "" : `, ${percentWords(score)}`}
          <span class="answered">
            {coverage.answered} of {coverage.applicable} answered
          </span>
        </p>
      </summary>
      {own.length === 0 && <p>Nothing is asked of the year groups that are present.</p>}
      {shown.map(({ criterion, questions: asked }) => (
        <section key={criterion.id} class="criterion">
          <h4>
            <span class="number">{criterion.id}</span> {criterion.statement}
          </h4>
          {criterion.note && <p class="note">{criterion.note}</p>}
          {asked.map((question) => (
            <QuestionField
              key={question.id}
              rubric={rubric}
              question={question}
              draft={drafts[question.id]}
              result={result.indicators.find(({ id }) => id === question.id)}
              problem={problems[question.id]}
              onDraft={onDraft}
            />
          ))}
        </section>
      ))}
    </details>
  );
}

function byCriterion(questions: readonly Question[]) {
  const criteria = new Map(questions.map(({ criterion }) => [criterion.id, criterion]));
  return [...criteria.values()].map((criterion) => ({
    criterion,
    questions: questions.filter((question) => question.criterion.id === criterion.id),
  }));
}
