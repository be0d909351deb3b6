import type { Share } from "../model/answer.js";
import type { Result } from "../model/result.js";
import type { Rubric } from "../model/rubric.js";
import type { Writable } from "../model/writable.js";
import { prepare } from "../prepared/prepare.js";
import type { PreparedQuestion } from "../prepared/prepare-question.js";
import { benchmarkStatus } from "../score/benchmark-status.js";
import { checkMatch } from "./check-match.js";

/** Something that stands between an institution and a benchmark fully achieved. */
export interface NextStep<Id extends string = string> {
  readonly indicator: Id;
  readonly benchmark: number;
  /** The criterion's id; `practiceNotes` has what it looks like in practice. */
  readonly criterion: string;
  readonly question: string;
  /** The level now, and its label; absent when it is not known. */
  readonly from?: string;
  readonly fromLabel?: string;
  /** The lowest level that earns every point, and its label. */
  readonly to: string;
  readonly toLabel: string;
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
 * Lists what stands between a result and all of its benchmarks fully achieved.
 *
 * What is known to be missing is to be done; what is not known is to be found out first. Steps that
 * complete a benchmark come first, then those that gain more points, then the rubric's order.
 *
 * @param rubric - the rubric that the result was made with
 * @param result - a result made from answers
 * @returns steps to do and things to find out; an answer known only in part may be in both
 * @throws {@link AssessmentError} when the result was made with another rubric or version
 * @example
 * import { nextSteps, scoreAssessment } from "@career-benchmarks/core";
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 *
 * const result = scoreAssessment(gatsby2014School, {
 *   profile: { yearGroups: [7, 8, 9, 10, 11] },
 *   answers: { bm5_1_each_year: { count: 80, of: 122 }, bm2_2_parents_encouraged: true },
 * });
 * const steps = nextSteps(gatsby2014School, result);
 * steps.do.map(({ indicator, toLabel, learners }) => ({ indicator, toLabel, learners }));
 * //=> [{ indicator: "bm5_1_each_year", toLabel: "The overwhelming majority", learners: 13 }]
 * steps.findOut[0]?.indicator; //=> "bm2_1_information_used"
 */
export function nextSteps<Id extends string>(
  rubric: Rubric<Id>,
  result: Result<NoInfer<Id>>,
): NextSteps<Id> {
  checkMatch(rubric, result);
  const { questions, benchmarks } = prepare(rubric);
  const { statusRule } = rubric;
  const toDo: NextStep<Id>[] = [];
  const findOut: NextStep<Id>[] = [];
  for (const [place, { first, end }] of benchmarks.entries()) {
    const score = result.benchmarks[place];
    if (!score || score.status === "fully-achieved") continue;
    const { min, available } = score;
    const completes = (points: number) => {
      const reached = { min: Math.min(available, min + points), max: available, available };
      return benchmarkStatus(statusRule, reached) === "fully-achieved";
    };
    for (let position = first; position < end; position++) {
      const question = questions[position];
      const found = result.indicators[position];
      if (!question || !found || found.id !== question.id) continue;
      const left = found.available - found.max;
      const open = found.max - found.min;
      if (left > 0) toDo.push(stepOf(question, found, left, completes(left)));
      if (open > 0) findOut.push(stepOf(question, found, open, completes(open)));
    }
  }
  return { do: toDo.sort(mostValuableFirst), findOut: findOut.sort(mostValuableFirst) };
}

function stepOf<Id extends string>(
  { id, indicator, benchmark, criterion, scale }: PreparedQuestion<Id>,
  { level, share }: Result["indicators"][number],
  points: number,
  completes: boolean,
): NextStep<Id> {
  const { levels } = scale.scale;
  const now = level === undefined ? undefined : levels[scale.places.get(level) ?? -1];
  const target = levels.find((each) => each.points === scale.available);
  if (!target) throw new TypeError(`No level of ${scale.scale.id} earns points`);
  const step = {
    indicator: id,
    benchmark: benchmark.number,
    criterion: criterion.id,
    question: indicator.question,
  } as Writable<NextStep<Id>>;
  if (now) {
    step.from = now.id;
    step.fromLabel = now.label;
  }
  step.to = target.id;
  step.toLabel = target.label;
  step.points = points;
  step.completes = completes;
  if (share && target.from !== undefined) step.learners = learnersNeeded(share, target.from);
  return step;
}

function mostValuableFirst(a: NextStep, b: NextStep): number {
  return Number(b.completes) - Number(a.completes) || b.points - a.points;
}

function learnersNeeded({ count, of }: Share, percent: number): number {
  return Math.max(0, Math.max(1, Math.ceil((percent * of) / 100)) - count);
}
