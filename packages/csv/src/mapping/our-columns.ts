import type { Rubric } from "@career-benchmarks/core";
import { keyColumns, percentColumn } from "../columns/key-columns.js";
import { longColumns } from "../long/long-columns.js";

/** Lists the columns that hold answers or percentages under any of the rubrics, each once. */
export function answerColumns(rubrics: readonly Rubric[]): readonly string[] {
  const benchmarks = rubrics.flatMap((rubric) => rubric.benchmarks);
  const indicators = benchmarks.flatMap(({ criteria }) =>
    criteria.flatMap((each) => each.indicators),
  );
  return [
    ...new Set([
      ...indicators.map(({ id }) => id),
      ...benchmarks.map(({ number }) => percentColumn(number)),
    ]),
  ];
}

/** Lists every column that a file can have under any of the rubrics. */
export function ourColumns(rubrics: readonly Rubric[]): readonly string[] {
  return [...keyColumns, ...longColumns, ...answerColumns(rubrics)];
}
