import fc from "fast-check";
import { indicatorsOf } from "../internal/indicators-of.js";
import type { Answer } from "../model/answer.js";
import type { Assessment } from "../model/assessment.js";
import type { Rubric } from "../model/rubric.js";
import { assessments, details, wrongAnswers } from "./arbitraries.js";

/** How many of each kind are made up, to be mixed. */
const poolSize = 80;

/**
 * Gives any number of assessments of a rubric, the same for the same seed. Each benchmark is taken
 * from one of a pool of made-up assessments, which is quicker than making each up: one in eight has
 * wrong answers too, every second one says who and what it is about.
 */
export function* mixedAssessments(
  rubric: Rubric,
  seed: number,
  count: number,
): Generator<Assessment> {
  const sample = <T>(values: fc.Arbitrary<T>) => fc.sample(values, { numRuns: poolSize, seed });
  const pool = sample(assessments(rubric));
  const about = sample(details);
  const wrong = sample(wrongAnswers(rubric));
  const benchmarks = rubric.benchmarks.map((each) => indicatorsOf(each).map(({ id }) => id));
  let state = seed;
  const next = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  for (let made = 0; made < count; made++) {
    const answers: Record<string, Answer | undefined> = {};
    for (const ids of benchmarks) {
      const from = pool[next(poolSize)]?.answers ?? {};
      for (const id of ids) if (from[id] !== undefined) answers[id] = from[id];
    }
    const profile = pool[next(poolSize)]?.profile ?? { yearGroups: [11] };
    yield {
      ...(next(2) === 0 && about[next(poolSize)]),
      profile,
      answers: { ...answers, ...(next(8) === 0 && wrong[next(poolSize)]) } as Assessment["answers"],
    };
  }
}
