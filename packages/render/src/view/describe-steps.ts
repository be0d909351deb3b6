import type { NextStep, NextSteps, Rubric } from "@career-benchmarks/core";
import {
  type PracticeNote,
  practiceNotes,
  practiceSources,
} from "@career-benchmarks/core/practice";
import { counted, listed } from "./numbers.js";
import type { PracticeView, ResultView, StepView } from "./result-view.js";

/** Describes what to do and what to find out, most valuable first, as the steps come. */
export function describeSteps(rubric: Rubric, steps: NextSteps): Required<ResultView>["steps"] {
  // Each criterion's notes stand once, beside its most valuable step.
  const noted = new Set<string>();
  const describeStep = (step: NextStep, parts: readonly string[]): StepView => {
    const { indicator, benchmark, criterion, question, completes } = step;
    const notes = noted.has(criterion) ? [] : practiceNotes(rubric.id, criterion);
    noted.add(criterion);
    return {
      id: indicator,
      benchmark,
      question,
      detail: parts.filter(Boolean).join(", "),
      completes,
      practice: notes.map(describePractice),
    };
  };
  return {
    do: steps.do.map((step) => describeStep(step, doDetail(rubric, step))),
    findOut: steps.findOut.map((step) => describeStep(step, findOutDetail(step))),
  };
}

const readers = {
  school: "School",
  "specialist-setting": "Specialist setting",
  employer: "Employer",
} as const;

function describePractice({ looksLike, firstSteps, grade, source }: PracticeNote): PracticeView {
  const titles = source.map((id) => practiceSources.find((each) => each.id === id)?.title ?? id);
  return {
    looksLike,
    firstSteps: firstSteps.map((each) => `${readers[each.for]}: ${each.step}`),
    basis: `${grade}: ${listed(titles)}`,
  };
}

function doDetail(rubric: Rubric, step: NextStep): readonly string[] {
  const scale = scaleOf(rubric, step.indicator);
  const from = step.fromLabel === undefined ? "" : `from “${step.fromLabel}” `;
  const change = scale?.kind === "yes-no" ? "" : `${from}to “${step.toLabel}”`;
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
