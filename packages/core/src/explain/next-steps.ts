import { pointsAvailable, scaleOf } from "../internal/indicators-of.js";
import type { Share } from "../model/answer.js";
import type { Assessment } from "../model/assessment.js";
import type { BenchmarkResult, IndicatorResult, ScoreOptions } from "../model/result.js";
import type { Benchmark, Level, Rubric, Scale } from "../model/rubric.js";
import { benchmarkStatus } from "../score/benchmark-status.js";
import { scoreAssessment } from "../score/score-assessment.js";

/** Something that stands between an institution and a benchmark fully achieved. */
export interface NextStep<Id extends string = string> {
  readonly indicator: Id;
  readonly benchmark: number;
  /** The criterion's id; `practiceNotes` has what it looks like in practice. */
  readonly criterion: string;
  readonly question: string;
  /** The level now; absent when it is not known. */
  readonly from?: string;
  /** The lowest level that earns every point. */
  readonly to: string;
  /** Points gained, at most. */
  readonly points: number;
  /** Whether this step alone makes the benchmark fully achieved, if all goes well. */
  readonly completes: boolean;
  /** How many more learners must be reached, where a share was given. */
  readonly learners?: number;
}

/** What to do and what to find out, each with the most valuable step first. */
export interface NextSteps<Id extends string = string> {
  readonly do: readonly NextStep<Id>[];
  readonly findOut: readonly NextStep<Id>[];
}

/**
 * Lists what stands between an assessment and all of its benchmarks fully achieved.
 *
 * What is known to be missing is to be done; what is not known is to be found out first. Steps that
 * complete a benchmark come first, then those that gain more points, then the rubric's order.
 *
 * @param rubric - the rubric to score with
 * @param assessment - the answers so far
 * @param options - as for {@link scoreAssessment}
 * @returns steps to do and things to find out; an answer known only in part may be in both
 * @throws {@link AssessmentError} when the assessment is wrong or names another rubric
 * @example
 * import { nextSteps } from "@career-benchmarks/core";
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 *
 * const steps = nextSteps(gatsby2014School, {
 *   profile: { yearGroups: [7, 8, 9, 10, 11] },
 *   answers: { bm5_1_each_year: { count: 80, of: 122 }, bm2_2_parents_encouraged: true },
 * });
 * steps.do.map(({ indicator, to, learners }) => ({ indicator, to, learners }));
 * //=> [{ indicator: "bm5_1_each_year", to: "overwhelming-majority", learners: 13 }]
 * steps.findOut[0]?.indicator; //=> "bm2_1_information_used"
 */
export function nextSteps<Id extends string>(
  rubric: Rubric<Id>,
  assessment: Assessment<NoInfer<Id>>,
  options: ScoreOptions = {},
): NextSteps<Id> {
  const result = scoreAssessment(rubric, assessment, options);
  const steps: { do: NextStep<Id>[]; findOut: NextStep<Id>[] } = { do: [], findOut: [] };
  for (const [index, benchmark] of rubric.benchmarks.entries()) {
    const score = result.benchmarks[index];
    if (!score || score.status === "fully-achieved") continue;
    for (const { criterion, indicator } of questionsOf(benchmark)) {
      const found = result.indicators.find(({ id }) => id === indicator.id);
      if (!found) continue;
      const scale = scaleOf(rubric, indicator);
      const step = (points: number): NextStep<Id> => ({
        indicator: indicator.id,
        benchmark: benchmark.number,
        criterion,
        question: indicator.question,
        ...(found.level !== undefined && { from: found.level }),
        to: targetOf(scale).id,
        points,
        completes: completes(rubric, score, points),
        ...learnersNeeded(found, targetOf(scale)),
      });
      if (found.max < found.available) steps.do.push(step(found.available - found.max));
      if (found.min < found.max) steps.findOut.push(step(found.max - found.min));
    }
  }
  return { do: steps.do.sort(mostValuableFirst), findOut: steps.findOut.sort(mostValuableFirst) };
}

function questionsOf<Id extends string>(benchmark: Benchmark<Id>) {
  return benchmark.criteria.flatMap(({ id, indicators }) =>
    indicators.map((indicator) => ({ criterion: id, indicator })),
  );
}

function mostValuableFirst(a: NextStep, b: NextStep): number {
  return Number(b.completes) - Number(a.completes) || b.points - a.points;
}

function completes(rubric: Rubric, score: BenchmarkResult, points: number): boolean {
  const { available } = score;
  const min = Math.min(available, score.min + points);
  return (
    benchmarkStatus(rubric.statusRule, { min, max: available, available }) === "fully-achieved"
  );
}

function targetOf(scale: Scale): Level {
  const full = pointsAvailable(scale);
  const target = scale.levels.find(({ points }) => points === full);
  if (!target) throw new TypeError(`Scale "${scale.id}" has no levels`);
  return target;
}

function learnersNeeded(found: IndicatorResult, target: Level): { readonly learners?: number } {
  if (!found.share || target.from === undefined) return {};
  const { count, of }: Share = found.share;
  const enough = Math.max(1, Math.ceil((target.from * of) / 100));
  return { learners: Math.max(0, enough - count) };
}
