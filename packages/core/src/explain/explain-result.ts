import type { BenchmarkResult, PercentsResult, Result } from "../model/result.js";
import type { Criterion, Rubric } from "../model/rubric.js";
import { type Prepared, prepare } from "../prepared/prepare.js";
import { checkMatch } from "./check-match.js";
import { describeReason } from "./describe-reason.js";
import { outcomeWords, statusWords } from "./words.js";

/** A sentence about a result, and the sentences that account for it. */
export interface Explanation {
  /** The benchmark's number, the criterion's or the indicator's id; `headline` at the top. */
  readonly id: string;
  readonly text: string;
  readonly because: readonly Explanation[];
}

/**
 * Explains a result as a tree: the headline, its benchmarks, their criteria, their indicators.
 *
 * @param rubric - the rubric that the result was made with
 * @param result - a result of either resolution
 * @returns the headline, with what accounts for it in `because`
 * @throws {@link AssessmentError} when the result was made with another rubric or version
 * @example
 * import { explainResult, scoreAssessment } from "@career-benchmarks/core";
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 *
 * const result = scoreAssessment(gatsby2014School, {
 *   profile: { yearGroups: [7, 8, 9, 10, 11] },
 *   answers: { bm5_1_each_year: "most" },
 * });
 * const fifth = explainResult(gatsby2014School, result).because[4];
 * fifth?.text; //=> "Benchmark 5, Encounters with employers and employees: Partially achieved, 3 of 4 points (75 %)"
 * fifth?.because[0]?.because[0]?.text;
 * //=> "How many pupils have at least one meaningful encounter with an employer every year? Most: In progress, 3 of 4 points"
 */
export function explainResult<Id extends string>(
  rubric: Rubric<Id>,
  result: Result<Id> | PercentsResult,
): Explanation {
  checkMatch(rubric, result);
  const prepared = prepare(rubric);
  return {
    id: "headline",
    text: describeHeadline(result.headline),
    because: rubric.benchmarks.map((benchmark, index) => {
      const score = result.benchmarks[index];
      return {
        id: `${benchmark.number}`,
        text: `Benchmark ${benchmark.number}, ${benchmark.name}: ${score ? describeScore(score) : ""}`,
        because:
          result.resolution === "indicator"
            ? benchmark.criteria.map((criterion) => explainCriterion(prepared, criterion, result))
            : [],
      };
    }),
  };
}

function explainCriterion(
  { rubric, positions }: Prepared,
  criterion: Criterion,
  result: Result,
): Explanation {
  const outcome = result.criteria.find(({ id }) => id === criterion.id)?.outcome ?? "unknown";
  return {
    id: criterion.id,
    text: `${criterion.id} ${criterion.statement} ${outcomeWords[outcome]}`,
    because: criterion.indicators.flatMap((indicator) => {
      const found = result.indicators[positions.get(indicator.id) ?? -1];
      if (!found) return [];
      const points = found.available > 0 ? `, ${describePoints(found)}` : "";
      const why = describeReason(rubric, indicator, found);
      return [
        {
          id: indicator.id,
          text: `${indicator.question} ${why}: ${outcomeWords[found.outcome]}${points}`,
          because: [],
        },
      ];
    }),
  };
}

/**
 * Puts a headline into words.
 *
 * @param headline - how many benchmarks are fully achieved
 * @returns a sentence without a full stop
 * @example
 * import { describeHeadline } from "@career-benchmarks/core";
 *
 * describeHeadline({ fullyAchieved: 3, min: 3, max: 5, of: 8 });
 * //=> "3 of 8 benchmarks fully achieved for certain, up to 5 possible"
 */
export function describeHeadline(headline: Result["headline"]): string {
  const { min, max, of } = headline;
  return min === max
    ? `${min} of ${of} benchmarks fully achieved`
    : `${min} of ${of} benchmarks fully achieved for certain, up to ${max} possible`;
}

function describeScore(score: BenchmarkResult<number | null>): string {
  const { status, percent, percentMax } = score;
  if (percent === null) return statusWords[status];
  const points = score.points === null ? "" : `, ${describePoints(score)}`;
  const shown = percent === percentMax ? `${percent} %` : `${percent} to ${percentMax} %`;
  return `${statusWords[status]}${points} (${shown})`;
}

function describePoints(points: {
  readonly min: number | null;
  readonly max: number | null;
  readonly available: number;
}): string {
  const { min, max, available } = points;
  const earned = min === max ? `${min}` : `${min} to ${max}`;
  return `${earned} of ${available} ${available === 1 ? "point" : "points"}`;
}
