import type { PercentsResult, Result, Rubric } from "@career-benchmarks/core";
import { counted } from "./numbers.js";
import type { UnknownView } from "./result-view.js";

/** Lists by benchmark what is not known, or not wholly. */
export function describeUnknown(
  rubric: Rubric,
  result: Result | PercentsResult,
): readonly UnknownView[] {
  const open = new Map(
    result.indicators
      .filter(({ outcome, min, max }) => outcome === "unknown" || min < max)
      .map((indicator) => [indicator.id, indicator]),
  );
  return rubric.benchmarks.flatMap(({ number, name, criteria }): UnknownView[] => {
    const score = result.benchmarks.find((candidate) => candidate.number === number);
    if (!score) return [];
    if (result.resolution === "benchmark") {
      return score.status === "undetermined"
        ? [{ benchmark: number, name, detail: "no percentage is known", questions: [] }]
        : [];
    }
    const questions = criteria
      .flatMap(({ indicators }) => indicators)
      .filter(({ id }) => open.has(id))
      .map(({ id, question }) => ({ id, question }));
    if (questions.length === 0) return [];
    const asked = counted(score.coverage.applicable, "question");
    const points = counted((score.max ?? 0) - (score.min ?? 0), "point");
    const detail = `${questions.length} of ${asked}, up to ${points}`;
    return [{ benchmark: number, name, detail, questions }];
  });
}
