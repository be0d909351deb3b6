import { sameValue } from "../interpretation/same-value.js";
import { weakestGrade } from "../model/grade.js";
import type {
  BenchmarkResult,
  Headline,
  IndicatorResult,
  PercentsResult,
  Result,
} from "../model/result.js";
import { caveatsOf } from "./caveats-of.js";
import { changeOfOutcome, changeOfPoints, type Range } from "./change-of.js";
import type {
  BenchmarkChange,
  Change,
  Comparison,
  CriterionChange,
  IndicatorChange,
  PointsRange,
} from "./comparison.js";
import { isSameRubric, sameRules } from "./same-rules.js";

const statement =
  "The results answer different rubrics, and a new series begins with the second: they stand side by side, and no difference between them is better or worse.";

/**
 * Compares two results: what changed, and why.
 *
 * Something is better or worse only where its ranges do not overlap. Results of different rubrics
 * are a series break: their headlines and benchmarks stand side by side, and nothing is called a
 * change. So it is for two versions of a rubric, without the series break.
 *
 * @param from - the first result
 * @param to - the second result
 * @returns the headline, benchmarks, criteria and indicators in pairs, with what to bear in mind
 * @example
 * import { compareResults, scoreAssessment } from "@career-benchmarks/core";
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 *
 * const profile = { yearGroups: [7, 8, 9, 10, 11] } as const;
 * const score = (count: number) =>
 *   scoreAssessment(gatsby2014School, { profile, answers: { bm6_1_by_16: { count, of: 122 } } });
 * const { benchmarks, indicators } = compareResults(score(92), score(115));
 * benchmarks[5]?.change; //=> "better"
 * benchmarks[5]?.because; //=> ["bm6_1_by_16"]
 * indicators.find(({ change }) => change === "better")?.level;
 * //=> { from: "most", to: "overwhelming-majority" }
 */
export function compareResults<Id extends string>(
  from: Result<Id> | PercentsResult,
  to: Result<Id> | PercentsResult,
): Comparison<Id> {
  const seriesBreak = !isSameRubric(from, to);
  const comparable = sameRules(from, to);
  const indicators = comparable ? compareIndicators(from, to) : [];
  const differing = indicators.filter(differs).map(({ id }) => id);
  return {
    rubric: { from: from.rubric, to: to.rubric },
    interpretations: { from: from.interpretations, to: to.interpretations },
    asAt: { from: from.asAt, to: to.asAt },
    grade: weakestGrade([from.grade, to.grade]),
    seriesBreak,
    ...(seriesBreak && { statement }),
    caveats: caveatsOf(from, to),
    headline: {
      change: comparable ? changeOfHeadline(from.headline, to.headline) : "unknown",
      from: from.headline,
      to: to.headline,
    },
    benchmarks: compareBenchmarks(from, to, comparable, differing),
    criteria: comparable ? compareCriteria(from, to, differing) : [],
    indicators,
  };
}

function compareIndicators<Id extends string>(
  from: Result<Id> | PercentsResult,
  to: Result<Id> | PercentsResult,
): readonly IndicatorChange<Id>[] {
  return from.indicators.flatMap((before): readonly IndicatorChange<Id>[] => {
    const after = to.indicators.find(({ id }) => id === before.id);
    if (!after) return [];
    const unscored = before.available === 0 && after.available === 0;
    return [
      {
        id: before.id,
        change: unscored ? changeOfUnscored(before, after) : changeOfPoints(before, after),
        outcome: { from: before.outcome, to: after.outcome },
        level: { from: before.level, to: after.level },
        points: { from: rangeOf(before), to: rangeOf(after) },
        reason: { from: before.reason, to: after.reason },
      },
    ];
  });
}

/** Says of what earns no points only whether it is the same. */
function changeOfUnscored(from: IndicatorResult, to: IndicatorResult): Change {
  if (from.outcome !== to.outcome || from.level !== to.level) return "unknown";
  return from.outcome === "not-applicable" || from.level !== undefined ? "same" : "unknown";
}

function compareCriteria<Id extends string>(
  from: Result<Id> | PercentsResult,
  to: Result<Id> | PercentsResult,
  differing: readonly Id[],
): readonly CriterionChange<Id>[] {
  return from.criteria.flatMap((before): readonly CriterionChange<Id>[] => {
    const after = to.criteria.find(({ id }) => id === before.id);
    if (!after) return [];
    return [
      {
        id: before.id,
        change: changeOfOutcome(before.outcome, after.outcome),
        outcome: { from: before.outcome, to: after.outcome },
        because: before.indicators.filter((id) => differing.includes(id)),
      },
    ];
  });
}

function compareBenchmarks<Id extends string>(
  from: Result<Id> | PercentsResult,
  to: Result<Id> | PercentsResult,
  comparable: boolean,
  differing: readonly Id[],
): readonly BenchmarkChange<Id>[] {
  const all = [...from.benchmarks, ...to.benchmarks].map(({ number }) => number);
  const criteria = [...from.criteria];
  return [...new Set(all)]
    .sort((a, b) => a - b)
    .map((number) => {
      const [before, after] = [from, to].map(({ benchmarks }) =>
        benchmarks.find((each) => each.number === number),
      );
      const own = criteria.filter(({ id }) => before?.criteria.includes(id));
      return {
        number,
        change: comparable && before && after ? changeOfBenchmark(before, after) : "unknown",
        status: { from: before?.status, to: after?.status },
        points: { from: before && pointsOf(before), to: after && pointsOf(after) },
        because: own
          .flatMap((criterion): readonly Id[] => criterion.indicators)
          .filter((id) => differing.includes(id)),
      };
    });
}

function changeOfBenchmark(
  from: BenchmarkResult<number | null>,
  to: BenchmarkResult<number | null>,
): Change {
  if (from.status === "not-applicable" && to.status === "not-applicable") return "same";
  const [before, after] = [scoreOf(from), scoreOf(to)];
  if (before && after) return changeOfPoints(before, after);
  return changeOfPoints(percentsOf(from), percentsOf(to));
}

/** Says how one number of benchmarks became another; of another number that apply, nothing. */
function changeOfHeadline(from: Headline, to: Headline): Change {
  if (from.of !== to.of) return "unknown";
  return changeOfPoints({ ...from, available: from.of }, { ...to, available: to.of });
}

function scoreOf({ min, max, available }: BenchmarkResult<number | null>): Range | undefined {
  return min === null || max === null ? undefined : { min, max, available };
}

/** A published percentage that fits no points is taken at its face value. */
function percentsOf({ percent, percentMax }: BenchmarkResult<number | null>): Range {
  const [min, max] = [percent ?? 0, percentMax ?? 100];
  return { min, max, available: percent === null ? 0 : 100 };
}

function pointsOf(benchmark: BenchmarkResult<number | null>): PointsRange {
  const { min, max, available, percent, percentMax } = benchmark;
  return { min, max, available, percent, percentMax };
}

const rangeOf = ({ min, max, available }: Range): Range => ({ min, max, available });

const differs = ({ outcome, level, points }: IndicatorChange): boolean =>
  [outcome, level, points].some(({ from, to }) => !sameValue(from, to));
