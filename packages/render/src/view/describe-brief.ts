import type { PercentsResult, Result, Status } from "@career-benchmarks/core";
import { listed } from "./numbers.js";
import type { BriefView, ResultView } from "./result-view.js";

type Steps = ResultView["steps"];

/** Says on the first screen what is achieved, what is not, what is uncertain and what to do next. */
export function describeBrief(
  { benchmarks, resolution }: Result | PercentsResult,
  steps: Steps,
  nameOf: (benchmark: number) => string,
): readonly BriefView[] {
  const withStatus = (status: Status) =>
    benchmarks.filter((each) => each.status === status).map(({ number }) => number);
  const partly = withStatus("partially-achieved");
  const not = withStatus("not-achieved");
  const apart = withStatus("not-applicable");
  const first = steps?.do[0];
  const unknown = steps?.findOut[0];
  const words = (numbers: readonly number[], none = "") => benchmarkWords(numbers, nameOf, none);
  return [
    {
      label: "Fully achieved",
      value: words(withStatus("fully-achieved"), "None for certain"),
    },
    ...(partly.length > 0 ? [{ label: "Partially achieved", value: words(partly) }] : []),
    ...(not.length > 0 ? [{ label: "Not achieved", value: words(not) }] : []),
    { label: "Uncertain", value: words(withStatus("undetermined"), "None") },
    ...(apart.length > 0 ? [{ label: "Not applicable", value: words(apart) }] : []),
    ...(resolution === "benchmark"
      ? [{ label: "Do next", value: "Not known, because only percentages are" }]
      : []),
    ...(first ? [{ label: "Do next", value: first.question, detail: first.detail }] : []),
    ...(unknown
      ? [{ label: "Find out next", value: unknown.question, detail: unknown.detail }]
      : []),
  ];
}

/** One or two benchmarks are named; more would fill the first screen. */
function benchmarkWords(
  numbers: readonly number[],
  nameOf: (benchmark: number) => string,
  none: string,
): string {
  if (numbers.length === 0) return none;
  if (numbers.length > 2) return `Benchmarks ${listed(numbers)}`;
  return numbers.map((number) => `${number} ${nameOf(number)}`).join("; ");
}
