import type { NextStep, NextSteps, Rubric } from "@career-benchmarks/core";
import { counted } from "./numbers.js";
import type { ResultView, StepView } from "./result-view.js";

/** Describes what to do and what to find out, most valuable first, as the steps come. */
export function describeSteps(rubric: Rubric, steps: NextSteps): Required<ResultView>["steps"] {
  return {
    do: steps.do.map((step) => describeStep(step, doDetail(rubric, step))),
    findOut: steps.findOut.map((step) => describeStep(step, findOutDetail(step))),
  };
}

function describeStep(step: NextStep, parts: readonly string[]): StepView {
  const { indicator, benchmark, question, completes } = step;
  return {
    id: indicator,
    benchmark,
    question,
    detail: parts.filter(Boolean).join(", "),
    completes,
  };
}

function doDetail(rubric: Rubric, step: NextStep): readonly string[] {
  const scale = scaleOf(rubric, step.indicator);
  const label = (id: string) => scale?.levels.find((level) => level.id === id)?.label ?? id;
  const from = step.from === undefined ? "" : `from “${label(step.from)}” `;
  const change = scale?.kind === "yes-no" ? "" : `${from}to “${label(step.to)}”`;
  return [
    `Benchmark ${step.benchmark}`,
    change,
    step.learners ? counted(step.learners, "more learner") : "",
    counted(step.points, "more point"),
    step.completes ? "completes the benchmark" : "",
  ];
}

function findOutDetail(step: NextStep): readonly string[] {
  return [
    `Benchmark ${step.benchmark}`,
    `up to ${counted(step.points, "more point")}`,
    step.completes ? "could complete the benchmark" : "",
  ];
}

function scaleOf(rubric: Rubric, id: string): Rubric["scales"][number] | undefined {
  const indicator = rubric.benchmarks
    .flatMap(({ criteria }) => criteria)
    .flatMap(({ indicators }) => indicators)
    .find((candidate) => candidate.id === id);
  return rubric.scales.find((scale) => scale.id === indicator?.scale);
}
