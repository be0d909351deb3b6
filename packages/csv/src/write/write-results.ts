import type { BenchmarkResult, Headline, PercentsResult, Result } from "@career-benchmarks/core";
import { type Cell, writeTable } from "../table/write-table.js";
import { resultKeyColumns, resultKeys } from "./result-keys.js";

/** The shapes of a results CSV: a row per assessment, per benchmark or per indicator. */
export const resultShapes = ["wide", "benchmarks", "indicators"] as const;

/** A shape of a results CSV. */
export type ResultShape = (typeof resultShapes)[number];

/**
 * Writes results as tidy CSV.
 *
 * Every row begins with the keys of its assessment. Points are whole numbers, percentages whole and
 * cut off; a cell is empty where there is nothing to tell.
 *
 * @param results - results of either resolution, in the order of the rows
 * @param shape - `wide`: a row per assessment; `benchmarks`, `indicators`: a row for each of them
 * @returns CSV text
 * @example
 * import { scoreBenchmarkPercents } from "@career-benchmarks/core";
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 * import { writeResults } from "@career-benchmarks/csv";
 *
 * const result = scoreBenchmarkPercents(gatsby2014School, { 1: 58 }, { yearGroups: [11] });
 * writeResults([result], "benchmarks").split("\r\n")[1]?.split(",").slice(17, 20);
 * //=> ["1", "partially-achieved", "10"]
 */
export function writeResults(
  results: readonly (Result | PercentsResult)[],
  shape: ResultShape = "wide",
): string {
  const { header, rows } = shapes[shape];
  const table = results.flatMap((result) =>
    rows(result).map((row) => [...resultKeys(result), ...row]),
  );
  return writeTable([...resultKeyColumns, ...header(results)], table);
}

type AnyResult = Result | PercentsResult;

interface Shape {
  readonly header: (results: readonly AnyResult[]) => readonly string[];
  readonly rows: (result: AnyResult) => readonly (readonly Cell[])[];
}

const shapes: Readonly<Record<ResultShape, Shape>> = {
  wide: {
    header: (results) => {
      const numbers = results[0]?.benchmarks.map(({ number }) => number) ?? eight;
      return [
        ...numbers.flatMap((number) => wideColumns.map((column) => `bm${number}_${column}`)),
        "headline",
        "headline_min",
        "headline_max",
        "headline_of",
      ];
    },
    rows: ({ benchmarks, headline }) => [
      [...benchmarks.flatMap(wideCells), ...headlineCells(headline)],
    ],
  },
  benchmarks: {
    header: () => [
      "benchmark",
      "status",
      "points",
      "min",
      "max",
      "available",
      "percent",
      "percent_max",
      "answered",
      "applicable",
      "total",
    ],
    rows: ({ benchmarks }) => benchmarks.map(benchmarkCells),
  },
  indicators: {
    header: () => [
      "benchmark",
      "criterion",
      "indicator",
      "outcome",
      "level",
      "count",
      "of",
      "unknown",
      "points",
      "min",
      "max",
      "available",
      "reason",
    ],
    rows: (result) => (result.resolution === "indicator" ? indicatorRows(result) : []),
  },
};

const eight = [1, 2, 3, 4, 5, 6, 7, 8];

const wideColumns = ["points", "available", "percent", "min", "max", "status"] as const;

/** Gives the cells of a benchmark in a row per assessment. */
export function wideCells(
  benchmark: Pick<BenchmarkResult<number | null>, (typeof wideColumns)[number]>,
): readonly Cell[] {
  return wideColumns.map((column) => benchmark[column]);
}

/** Gives the cells of a headline in a row per assessment. */
export function headlineCells(headline: Headline): readonly Cell[] {
  return [headline.fullyAchieved, headline.min, headline.max, headline.of];
}

/** Gives the cells of a benchmark in a row of its own. */
export function benchmarkCells(
  benchmark: Omit<BenchmarkResult<number | null>, "criteria">,
): readonly Cell[] {
  return [
    benchmark.number,
    benchmark.status,
    benchmark.points,
    benchmark.min,
    benchmark.max,
    benchmark.available,
    benchmark.percent,
    benchmark.percentMax,
    benchmark.coverage.answered,
    benchmark.coverage.applicable,
    benchmark.coverage.total,
  ];
}

function indicatorRows(result: Result): readonly (readonly Cell[])[] {
  return result.indicators.map((indicator) => {
    const criterion = result.criteria.find(({ indicators }) => indicators.includes(indicator.id));
    const benchmark = result.benchmarks.find(({ criteria }) =>
      criteria.some((id) => id === criterion?.id),
    );
    return [
      benchmark?.number,
      criterion?.id,
      indicator.id,
      indicator.outcome,
      indicator.level,
      indicator.share?.count,
      indicator.share?.of,
      indicator.share?.unknown,
      indicator.points,
      indicator.min,
      indicator.max,
      indicator.available,
      indicator.reason.code,
    ];
  });
}
