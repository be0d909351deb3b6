import { isDeepFrozen } from "../internal/deep-freeze.js";
import { scaleOf } from "../internal/indicators-of.js";
import type { Profile } from "../model/profile.js";
import type { CriterionResult, Outcome, ResultHeader } from "../model/result.js";
import type { Benchmark, Criterion, Rubric } from "../model/rubric.js";
import { outcomes } from "./outcome-bits.js";
import { type PreparedProfile, prepareProfile, profileKey } from "./prepare-profile.js";
import { type PreparedQuestion, prepareQuestion } from "./prepare-question.js";
import { type PreparedScale, prepareScale } from "./prepare-scale.js";

/** A rubric with everything worked out that it fixes. */
export interface Prepared<Id extends string = string> {
  readonly rubric: Rubric<Id>;
  /** In the rubric's order; the place of each is its position. */
  readonly questions: readonly PreparedQuestion<Id>[];
  readonly positions: ReadonlyMap<string, number>;
  readonly benchmarks: readonly PreparedBenchmark[];
  readonly criteria: readonly PreparedCriterion<Id>[];
  /** How a result names the rubric. */
  readonly name: ResultHeader["rubric"];
  /** Gives what a checked profile fixes. */
  readonly forProfile: (profile: Profile) => PreparedProfile<Id>;
}

/** A benchmark, and the positions of its questions: from `first` to before `end`. */
export interface PreparedBenchmark {
  readonly benchmark: Benchmark;
  readonly first: number;
  readonly end: number;
  /** The number of questions that earn points. */
  readonly total: number;
  /** The ids of its criteria. */
  readonly criteria: readonly string[];
}

/** A criterion, the positions of its questions, and its result for each outcome. */
interface PreparedCriterion<Id extends string = string> {
  readonly first: number;
  readonly end: number;
  readonly results: Readonly<Record<Outcome, CriterionResult<Id>>>;
}

const known = new WeakMap<Rubric, Prepared>();

/** Gives what is kept for a rubric, if anything is. */
export function recall<Id extends string>(rubric: Rubric<Id>): Prepared<Id> | undefined {
  // What is kept for a rubric was made from that rubric, so its ids are the same.
  return known.get(rubric) as unknown as Prepared<Id> | undefined;
}

/** Keeps what was made from a copy of a rubric, if neither can change: the copy of one is frozen. */
export function remember<Id extends string>(original: Rubric<Id>, prepared: Prepared<Id>): void {
  if (Object.isFrozen(prepared.rubric)) known.set(original, prepared as unknown as Prepared);
}

/**
 * Works out once what a rubric fixes: positions, scales, points by level, what each profile is asked.
 *
 * It is kept for as long as the rubric is, if the rubric is frozen throughout, as all are that this
 * package makes. One that could still change is prepared anew each time, so that its present rules
 * always count.
 */
export function prepare<Id extends string>(rubric: Rubric<Id>): Prepared<Id> {
  const found = recall(rubric);
  if (found) return found;
  const prepared = prepareAnew(rubric);
  if (isDeepFrozen(rubric)) known.set(rubric, prepared as unknown as Prepared);
  return prepared;
}

/** There are few profiles among real institutions; beyond these, what is kept is forgotten. */
const mostProfiles = 256;

function prepareAnew<Id extends string>(rubric: Rubric<Id>): Prepared<Id> {
  const scales = new Map<string, PreparedScale>();
  const questions: PreparedQuestion<Id>[] = [];
  const benchmarks: PreparedBenchmark[] = [];
  const criteria: PreparedCriterion<Id>[] = [];
  for (const benchmark of rubric.benchmarks) {
    const start = questions.length;
    for (const criterion of benchmark.criteria) {
      const first = questions.length;
      for (const indicator of criterion.indicators) {
        const scale = scales.get(indicator.scale) ?? prepareScale(scaleOf(rubric, indicator));
        scales.set(indicator.scale, scale);
        questions.push(prepareQuestion(indicator, benchmark, criterion, scale, rubric.shareRule));
      }
      criteria.push({ first, end: questions.length, results: criterionResults(criterion) });
    }
    benchmarks.push({
      benchmark,
      first: start,
      end: questions.length,
      total: questions.slice(start).filter(({ scored }) => scored).length,
      criteria: Object.freeze(benchmark.criteria.map(({ id }) => id)),
    });
  }
  const { id, version, digest, resolvedDigest } = rubric;
  const profiles = new Map<number, PreparedProfile<Id>>();
  return {
    rubric,
    questions,
    positions: new Map(questions.map((question, position) => [question.id, position])),
    benchmarks,
    criteria,
    name: Object.freeze({
      id,
      version,
      ...(digest && { digest }),
      ...(resolvedDigest && { resolvedDigest }),
    }),
    forProfile: (profile) => {
      const key = profileKey(profile);
      const found = profiles.get(key);
      if (found) return found;
      if (profiles.size >= mostProfiles) profiles.clear();
      const made = prepareProfile(rubric, questions, profile);
      profiles.set(key, made);
      return made;
    },
  };
}

function criterionResults<Id extends string>({
  id,
  indicators,
}: Criterion<Id>): PreparedCriterion<Id>["results"] {
  const ids = Object.freeze(indicators.map((indicator) => indicator.id));
  const made: Partial<Record<Outcome, CriterionResult<Id>>> = {};
  for (const outcome of outcomes) made[outcome] = Object.freeze({ id, outcome, indicators: ids });
  return made as PreparedCriterion<Id>["results"];
}
