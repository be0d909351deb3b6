import {
  type Answers,
  type Profile,
  type Question,
  questionsFor,
  type Rubric,
  scoreAssessment,
} from "@career-benchmarks/core";
import { describeResult } from "@career-benchmarks/render";
import { useMemo, useState } from "react";

/** Asks the questions of a rubric and scores while its user answers. */
export function BenchmarkForm<Id extends string>(props: {
  readonly rubric: Rubric<Id>;
  readonly profile: Profile;
  /** What is known already. */
  readonly initial?: Answers<Id>;
  /** Told of every change, to keep the answers. */
  readonly onAnswers?: (answers: Answers<Id>) => void;
}) {
  const { rubric, profile, initial = {}, onAnswers } = props;
  const [answers, setAnswers] = useState<Answers<Id>>(initial);
  const questions = useMemo(() => questionsFor(rubric, profile), [rubric, profile]);
  const view = useMemo(() => {
    const result = scoreAssessment(rubric, { profile, answers });
    return describeResult({ rubric, result });
  }, [rubric, profile, answers]);

  const answer = (id: Id, level: string) => {
    const { [id]: _, ...others } = answers;
    // No answer is "not known", which is not the same as "no".
    const changed = (level === "" ? others : { ...answers, [id]: level }) as Answers<Id>;
    setAnswers(changed);
    onAnswers?.(changed);
  };
  return (
    <form>
      <h1>{view.subtitle}</h1>
      <output>{view.headline}</output>
      {view.benchmarks.map((benchmark) => (
        <section key={benchmark.number}>
          <h2>
            {benchmark.number} {benchmark.name}
          </h2>
          <p>
            {benchmark.symbol} {benchmark.words}, {benchmark.percent}
          </p>
          {questions
            .filter((question) => question.benchmark.number === benchmark.number)
            .map((question) => (
              <LevelSelect
                key={question.id}
                question={question}
                value={answers[question.id]}
                onLevel={(level) => answer(question.id, level)}
              />
            ))}
        </section>
      ))}
    </form>
  );
}

function LevelSelect(props: {
  readonly question: Question;
  readonly value: unknown;
  readonly onLevel: (level: string) => void;
}) {
  const { question, value, onLevel } = props;
  return (
    <p>
      <label>
        {question.question}{" "}
        <select
          value={typeof value === "string" ? value : ""}
          onChange={({ currentTarget }) => onLevel(currentTarget.value)}
        >
          <option value="">Not known</option>
          {question.scale.levels.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}
