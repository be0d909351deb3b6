import type { NextStep, NextSteps, Rubric } from "@career-benchmarks/core";
import { focusQuestion } from "./focus-question.js";

const shown = 5;

/** What would settle the score, and what would raise it. */
export function StepsPanel({
  rubric,
  steps,
}: {
  readonly rubric: Rubric;
  readonly steps: NextSteps;
}) {
  return (
    <section class="steps" aria-label="Next steps">
      <StepList
        rubric={rubric}
        title="What would settle it"
        none="Nothing: every answer that counts is known."
        steps={steps.findOut}
        verb="settles up to"
      />
      <StepList
        rubric={rubric}
        title="What next"
        none="Nothing that is known to be missing."
        steps={steps.do}
        verb="gains"
      />
    </section>
  );
}

function StepList(props: {
  readonly rubric: Rubric;
  readonly title: string;
  readonly none: string;
  readonly steps: readonly NextStep[];
  readonly verb: string;
}) {
  const { rubric, title, none, steps, verb } = props;
  const rest = steps.length - shown;
  return (
    <div>
      <h2>{title}</h2>
      {steps.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ol>
          {steps.slice(0, shown).map((step) => (
            <li key={step.indicator}>
              <a href={`#/form/${step.indicator}`} onClick={() => focusQuestion(step.indicator)}>
                {step.question}
              </a>
              <small>{detailOf(rubric, step, verb)}</small>
            </li>
          ))}
        </ol>
      )}
      {rest > 0 && <p class="small-print">And {rest} more, worth less each.</p>}
    </div>
  );
}

function detailOf(rubric: Rubric, step: NextStep, verb: string): string {
  const { benchmark, points, completes, learners } = step;
  const name = rubric.benchmarks.find(({ number }) => number === benchmark)?.name ?? "";
  const gain = `${verb} ${points} ${points === 1 ? "point" : "points"}`;
  return [
    `Benchmark ${benchmark}, ${name}`,
    learners ? `${learners} more ${learners === 1 ? "learner" : "learners"}` : "",
    completes ? `${gain} and can complete the benchmark` : gain,
  ]
    .filter(Boolean)
    .join(" · ");
}
