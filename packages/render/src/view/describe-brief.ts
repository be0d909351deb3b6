import type { PercentsResult, Result, Status } from "@career-benchmarks/core";
import { listed } from "./numbers.js";
import type { BriefView, ResultView } from "./result-view.js";

type Steps = ResultView["steps"];

/** Says on the first screen what is achieved, what is not, what is uncertain and what to do next. */
export function describeBrief(
  { benchmarks }: Result | PercentsResult,
  steps: Steps,
): readonly BriefView[] {
  const withStatus = (status: Status) =>
    benchmarks.filter((each) => each.status === status).map(({ number }) => number);
  const partly = withStatus("partially-achieved");
  const not = withStatus("not-achieved");
  const apart = withStatus("not-applicable");
  const first = steps?.do[0];
  const unknown = steps?.findOut[0];
  return [
    {
      label: "Fully achieved",
      value: benchmarkWords(withStatus("fully-achieved"), "None for certain"),
    },
    ...(partly.length > 0 ? [{ label: "Partially achieved", value: benchmarkWords(partly) }] : []),
    ...(not.length > 0 ? [{ label: "Not achieved", value: benchmarkWords(not) }] : []),
    { label: "Uncertain", value: benchmarkWords(withStatus("undetermined"), "None") },
    ...(apart.length > 0 ? [{ label: "Not applicable", value: benchmarkWords(apart) }] : []),
    ...(first ? [{ label: "Do next", value: first.question, detail: first.detail }] : []),
    ...(unknown
      ? [{ label: "Find out next", value: unknown.question, detail: unknown.detail }]
      : []),
  ];
}

function benchmarkWords(numbers: readonly number[], none = ""): string {
  if (numbers.length === 0) return none;
  return `${numbers.length === 1 ? "Benchmark" : "Benchmarks"} ${listed(numbers)}`;
}
