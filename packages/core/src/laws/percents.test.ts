import { describe, expect, it } from "vitest";
import { attainablePercents } from "../percents/attainable-percents.js";
import { scoreBenchmarkPercents } from "../percents/score-benchmark-percents.js";
import { scoreAssessment } from "../score/score-assessment.js";
import { rubrics, settledAssessments } from "./arbitraries.js";
import { forAll } from "./for-all.js";

describe.each(rubrics)("published percentages, under $id", (rubric) => {
  const scores = settledAssessments(rubric).map((assessment) => ({
    profile: assessment.profile,
    result: scoreAssessment(rubric, assessment),
  }));

  it(
    "are attainable wherever answers give them",
    forAll(scores, ({ profile, result }) => {
      for (const { number, percent, points, available } of result.benchmarks) {
        const found = attainablePercents(rubric, number, profile).find(
          (one) => one.percent === percent,
        );
        if (percent !== null) expect(found?.scores).toContainEqual({ points, available });
      }
    }),
  );

  it(
    "say of a benchmark what its answers say",
    forAll(scores, ({ profile, result }) => {
      const percents = Object.fromEntries(
        result.benchmarks.map(({ number, percent }) => [number, percent]),
      );
      const { benchmarks, headline } = scoreBenchmarkPercents(rubric, percents, profile);
      const stated = result.benchmarks.filter(({ percent }) => percent !== null);
      const statuses = stated.map(({ number, status }) => ({ number, status }));
      expect(benchmarks.filter(({ number }) => percents[number] !== null)).toMatchObject(statuses);
      expect(headline.min).toBe(result.headline.min);
      expect(headline.max).toBeGreaterThanOrEqual(result.headline.max);
    }),
  );
});
