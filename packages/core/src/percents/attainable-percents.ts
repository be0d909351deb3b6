import { indicatorsOf, scaleOf } from "../internal/indicators-of.js";
import { wholePercent } from "../internal/whole-percent.js";
import type { Profile } from "../model/profile.js";
import type { Rubric } from "../model/rubric.js";
import { whyNotAsked } from "../profile/why-not-asked.js";

/** A percentage that a benchmark can show, and the scores that show it. */
export interface AttainablePercent {
  readonly percent: number;
  /** The scores, those with the most points available first. */
  readonly scores: readonly { readonly points: number; readonly available: number }[];
}

/**
 * Lists the whole percentages that a benchmark can show for a profile.
 *
 * Every combination of answers is covered, also those in which a question turns out not to apply
 * where the rubric allows it.
 *
 * @param rubric - the rubric that the percentage was made with
 * @param benchmark - the benchmark's number, 1 to 8
 * @param profile - the year groups present
 * @returns percentages from low to high; none when no question of the benchmark is asked
 * @throws TypeError when the rubric has no such benchmark
 * @example
 * import { attainablePercents } from "@career-benchmarks/core";
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 *
 * const eleven = attainablePercents(gatsby2014School, 3, { yearGroups: [7, 8, 9, 10, 11] });
 * eleven.map(({ percent }) => percent); //=> [0, 9, 18, 27, 36, 45, 54, 63, 72, 81, 90, 100]
 */
export function attainablePercents(
  rubric: Rubric,
  benchmark: number,
  profile: Profile,
): readonly AttainablePercent[] {
  const byPercent = new Map<number, { points: number; available: number }[]>();
  for (const score of attainableScores(rubric, benchmark, profile)) {
    if (score.available === 0) continue;
    const percent = wholePercent(score.points, score.available);
    byPercent.set(percent, [...(byPercent.get(percent) ?? []), score]);
  }
  return [...byPercent.entries()]
    .sort(([a], [b]) => a - b)
    .map(([percent, scores]) => ({
      percent,
      scores: scores.sort((a, b) => b.available - a.available || a.points - b.points),
    }));
}

/** Lists every pair of points and points available that answers to a benchmark can give. */
function attainableScores(rubric: Rubric, number: number, profile: Profile) {
  const benchmark = rubric.benchmarks.find((candidate) => candidate.number === number);
  if (!benchmark) throw new TypeError(`${rubric.id} has no benchmark ${number}`);
  let scores = new Map([["0/0", { points: 0, available: 0 }]]);
  for (const indicator of indicatorsOf(benchmark)) {
    if (!indicator.scored || whyNotAsked(rubric, indicator, profile)) continue;
    const points = scaleOf(rubric, indicator).levels.map((level) => level.points);
    const available = Math.max(...points);
    const steps = [...new Set(points)].map((earned) => ({ points: earned, available }));
    if (indicator.emptyCohort || indicator.notApplicable?.allowed.length) {
      steps.push({ points: 0, available: 0 });
    }
    const next = new Map<string, { points: number; available: number }>();
    for (const score of scores.values()) {
      for (const step of steps) {
        const sum = {
          points: score.points + step.points,
          available: score.available + step.available,
        };
        next.set(`${sum.points}/${sum.available}`, sum);
      }
    }
    scores = next;
  }
  return scores.values();
}
