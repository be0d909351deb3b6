import type { Rubric } from "../model/rubric.js";

/** Gives a rubric in its own words: every wording that was laid over it is taken off, the last one first. */
export function inOwnWording({ wording = [], ...rubric }: Rubric): Rubric {
  const texts = new Map(
    [...wording].reverse().flatMap(({ ids, replaced = [] }) =>
      ids.flatMap((id, index) => {
        const text = replaced[index];
        return text === undefined ? [] : [[id, text] as const];
      }),
    ),
  );
  if (texts.size === 0) return rubric;
  return {
    ...rubric,
    benchmarks: rubric.benchmarks.map((benchmark) => ({
      ...benchmark,
      criteria: benchmark.criteria.map((criterion) => ({
        ...criterion,
        statement: texts.get(criterion.id) ?? criterion.statement,
        indicators: criterion.indicators.map((indicator) => ({
          ...indicator,
          question: texts.get(indicator.id) ?? indicator.question,
        })),
      })),
    })),
  };
}
