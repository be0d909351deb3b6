import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newScores } from "../bulk/compact-scores.js";
import { prepareScorer } from "../bulk/prepare-scorer.js";
import type { Assessment } from "../model/assessment.js";
import type { Grade } from "../model/grade.js";
import type { Result } from "../model/result.js";
import type { Rubric } from "../model/rubric.js";
import { scoreAssessment } from "../score/score-assessment.js";
import { assessments, everyRubric } from "./arbitraries.js";
import { forAll } from "./for-all.js";
import { smallRubrics } from "./small-rubrics.js";

/** Scores one assessment after another as a bulk reader would, into the same arrays. */
function bulkScorer(rubric: Rubric) {
  const { indicators, codeOf, scorerFor } = prepareScorer(rubric);
  const codes = new Int32Array(indicators.length);
  const scores = newScores(rubric);
  return ({ profile, answers }: Assessment) => {
    for (const [position, id] of indicators.entries()) {
      codes[position] = codeOf(position, answers[id]) ?? Number.NaN;
    }
    scorerFor(profile).score(codes, scores);
    return scores;
  };
}

/** Writes a result as the compact scores that law 7 asks for. */
function compact({ benchmarks, headline, grade }: Result) {
  const numbers = (of: (benchmark: Result["benchmarks"][number]) => number) =>
    Int32Array.from(benchmarks, of);
  return {
    status: benchmarks.map(({ status }) => status),
    min: numbers(({ min }) => min),
    max: numbers(({ max }) => max),
    available: numbers(({ available }) => available),
    percent: numbers(({ percent }) => percent ?? -1),
    percentMax: numbers(({ percentMax }) => percentMax ?? -1),
    answered: numbers(({ coverage }) => coverage.answered),
    applicable: numbers(({ coverage }) => coverage.applicable),
    total: numbers(({ coverage }) => coverage.total),
    headline: { min: headline.min, max: headline.max, of: headline.of },
    grade,
  };
}

const grades = fc.oneof(
  { weight: 5, arbitrary: fc.constant("published" as const) },
  fc.constantFrom("derived" as const, "inferred" as const, "unverified" as const),
);

/** Small rubrics whose rules, questions and scales rest on better or worse grounds. */
const gradedRubrics = smallRubrics.chain((rubric) =>
  fc.array(grades, { minLength: 15, maxLength: 15 }).map((given): Rubric => {
    const left = [...given];
    const graded = <Part extends { readonly grade: Grade }>(part: Part): Part => ({
      ...part,
      grade: left.pop() ?? "published",
    });
    const { shareRule, statusRule, scales, benchmarks } = rubric;
    return {
      ...rubric,
      shareRule: graded(shareRule),
      statusRule: {
        fullyAchieved: graded(statusRule.fullyAchieved),
        notAchieved: graded(statusRule.notAchieved),
      },
      scales: scales.map((scale) => ({
        ...scale,
        levels: scale.levels.map((level, index) => (index === 0 ? graded(level) : level)),
      })),
      benchmarks: benchmarks.map((benchmark) => ({
        ...benchmark,
        criteria: benchmark.criteria.map((criterion) => ({
          ...criterion,
          indicators: criterion.indicators.map(graded),
        })),
      })),
    };
  }),
);

describe("law 7: in bulk the same numbers as one by one", () => {
  it.each(everyRubric.map((rubric) => [rubric.id, rubric] as const))("under %s", (_id, rubric) => {
    const score = bulkScorer(rubric);
    forAll(assessments(rubric), (assessment) => {
      expect(score(assessment)).toEqual(compact(scoreAssessment(rubric, assessment)));
    })();
  });

  it.each(everyRubric.map((rubric) => [rubric.id, rubric] as const))(
    "shares have the code of their level under %s",
    (_id, rubric) => {
      const { indicators, codeOf, codeOfShare } = prepareScorer(rubric);
      const shares = fc.tuple(fc.nat({ max: 300 }), fc.nat({ max: 300 }));
      forAll(shares, ([count, of]) => {
        for (const position of indicators.keys()) {
          const code = codeOf(position, { count, of });
          expect(codeOfShare(position, count, of)).toBe(of === 0 ? undefined : code);
        }
      })();
    },
  );

  it(
    "under small made-up rubrics",
    forAll(
      gradedRubrics.chain((rubric) =>
        assessments(rubric).map((assessment) => ({ rubric, assessment })),
      ),
      ({ rubric, assessment }) => {
        const scores = bulkScorer(rubric)(assessment);
        expect(scores).toEqual(compact(scoreAssessment(rubric, assessment)));
      },
      500,
    ),
  );
});
