import { describe, expect, it } from "vitest";
import { indicatorsOf, scaleOf } from "../../internal/indicators-of.js";
import type { Benchmark } from "../../model/rubric.js";
import { attainablePercents } from "../../percents/attainable-percents.js";
import { scoreBenchmarkPercents } from "../../percents/score-benchmark-percents.js";
import { scoreAssessment } from "../../score/score-assessment.js";
import { gatsby2014School } from "./index.js";

/** Published by Beaconsfield School [BEAC]; the points are the only ones on the grid that fit. */
const evaluations = [
  {
    asAt: "2018-11",
    percents: [58, 60, 72, 75, 75, 75, 79, 62],
    points: [10, 3, 8, 12, 3, 6, 19, 5],
    fullyAchieved: 0,
  },
  {
    asAt: "2019-01",
    percents: [76, 100, 81, 87, 75, 75, 91, 87],
    points: [13, 5, 9, 14, 3, 6, 22, 7],
    fullyAchieved: 1,
  },
  {
    asAt: "2020-06",
    percents: [100, 100, 90, 100, 100, 100, 100, 100],
    points: [17, 5, 10, 16, 4, 8, 24, 8],
    fullyAchieved: 7,
  },
];

const profile = { yearGroups: [7, 8, 9, 10, 11, 12, 13] } as const;
const { benchmarks } = gatsby2014School;

describe.each(evaluations)("Beaconsfield School, $asAt", ({ percents, points, fullyAchieved }) => {
  it("has percentages that answers can give", () => {
    const attainable = benchmarks.map(({ number }) =>
      attainablePercents(gatsby2014School, number, profile).map(({ percent }) => percent),
    );
    const impossible = percents.filter((percent, index) => !attainable[index]?.includes(percent));
    expect(impossible).toEqual([]);
  });

  it("scores from its percentages as published", () => {
    const byNumber = Object.fromEntries(percents.map((percent, index) => [index + 1, percent]));
    const result = scoreBenchmarkPercents(gatsby2014School, byNumber, profile);
    expect(result.issues).toEqual([]);
    expect(result.headline).toEqual({
      fullyAchieved,
      min: fullyAchieved,
      max: fullyAchieved,
      of: 8,
    });
    expect(result.benchmarks.map((benchmark) => benchmark.points)).toEqual(points);
  });

  it("scores from answers worth the points as published", () => {
    const answers = Object.fromEntries(
      benchmarks.flatMap((benchmark, index) => answersWorth(benchmark, points[index] ?? 0)),
    );
    const result = scoreAssessment(gatsby2014School, { profile, answers });
    expect(result.benchmarks.map((benchmark) => benchmark.points)).toEqual(points);
    expect(result.benchmarks.map(({ percent }) => percent)).toEqual(percents);
    expect(result.headline.fullyAchieved).toBe(fullyAchieved);
  });
});

/** Spends points on the questions of a benchmark from first to last. */
function answersWorth(benchmark: Benchmark, points: number): [id: string, level: string][] {
  let left = points;
  return indicatorsOf(benchmark).map((indicator) => {
    const affordable = scaleOf(gatsby2014School, indicator).levels.filter(
      (level) => level.points <= left,
    );
    const level = affordable.at(-1);
    left -= level?.points ?? 0;
    return [indicator.id, level?.id ?? ""];
  });
}
