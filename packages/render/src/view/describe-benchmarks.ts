import {
  describeReason,
  outcomeWords,
  type PercentsResult,
  type Result,
  type Rubric,
  statusWords,
} from "@career-benchmarks/core";
import { notesOf } from "./notes-of.js";
import { counted, percentOf, pointsOf } from "./numbers.js";
import type { BenchmarkView, CriterionView, IndicatorView } from "./result-view.js";
import { outcomeSymbols, statusSymbols } from "./symbols.js";

type Score = (Result | PercentsResult)["benchmarks"][number];
type Benchmark = Rubric["benchmarks"][number];
type Criterion = Benchmark["criteria"][number];

/** Describes the benchmarks of a result in the rubric's order. */
export function describeBenchmarks(
  rubric: Rubric,
  result: Result | PercentsResult,
): readonly BenchmarkView[] {
  const outcomes = new Map(result.criteria.map(({ id, outcome }) => [id, outcome]));
  const scored = new Map(result.indicators.map((indicator) => [indicator.id, indicator]));

  const describeIndicator = (indicator: Criterion["indicators"][number]): IndicatorView[] => {
    const found = scored.get(indicator.id);
    if (!found) return [];
    const { id, question } = indicator;
    return [
      {
        id,
        question,
        outcome: found.outcome,
        words: outcomeWords[found.outcome],
        symbol: outcomeSymbols[found.outcome],
        reason: describeReason(rubric, indicator, found),
        points: pointsOf(found),
      },
    ];
  };
  const describeCriterion = (criterion: Criterion): CriterionView[] => {
    const { id, statement, indicators } = criterion;
    const notes = notesOf(criterion);
    const outcome = outcomes.get(id);
    if (!outcome) return [];
    const words = { outcome, words: outcomeWords[outcome], symbol: outcomeSymbols[outcome] };
    return [{ id, statement, notes, ...words, indicators: indicators.flatMap(describeIndicator) }];
  };
  return rubric.benchmarks.flatMap((benchmark): BenchmarkView[] => {
    const score = result.benchmarks.find(({ number }) => number === benchmark.number);
    if (!score) return [];
    return [
      {
        number: benchmark.number,
        name: benchmark.name,
        ...describeScore(score),
        coverage: describeCoverage(score, result.resolution),
        criteria: benchmark.criteria.flatMap(describeCriterion),
      },
    ];
  });
}

/** Puts a benchmark's score into words, and into numbers for a chart. */
export function describeScore(
  score: Score,
): Pick<BenchmarkView, "status" | "words" | "symbol" | "points" | "percent" | "range"> {
  const { status, percent, percentMax } = score;
  const range = percent === null || percentMax === null ? null : { from: percent, to: percentMax };
  return {
    status,
    words: statusWords[status],
    symbol: statusSymbols[status],
    points: pointsOf(score),
    percent: percentOf(percent, percentMax),
    range,
  };
}

function describeCoverage(
  { coverage, status }: Score,
  resolution: Result["resolution"] | "benchmark",
) {
  const { answered, applicable } = coverage;
  if (status === "not-applicable") return "No question applies";
  if (resolution === "benchmark") {
    return answered > 0 ? "Only the percentage is known" : "No percentage is known";
  }
  return `${answered} of ${counted(applicable, "question")} answered`;
}
