import { describe, expect, it } from "vitest";
import { AssessmentError } from "../issues/assessment-error.js";
import { gatsby2014School } from "../rubrics/2014-school/index.js";
import { makeRubric } from "../testing/make-rubric.js";
import { type BenchmarkPercents, scoreBenchmarkPercents } from "./score-benchmark-percents.js";

const profile = { yearGroups: [7, 8, 9, 10, 11] } as const;

const score = (percents: BenchmarkPercents) =>
  scoreBenchmarkPercents(gatsby2014School, percents, profile);

describe("a percentage that no answers can give", () => {
  it.each([
    [1, 59, "58 and 64", "10 of 17 points"],
    [3, 73, "72 and 81", "8 of 11 points"],
  ])("is flagged: on benchmark %i, %i", (benchmark, percent, nearest, points) => {
    const { issues, benchmarks } = score({ [benchmark]: percent });
    const path = `percents.${benchmark}`;
    expect(issues).toMatchObject([
      { code: "percent-not-attainable", severity: "warning", path },
      { code: "percent-looks-rounded", severity: "warning", path },
    ]);
    expect(issues[0]?.expected).toContain(nearest);
    expect(issues[1]?.hint).toContain(points);
    expect(benchmarks[benchmark - 1]).toMatchObject({
      status: "partially-achieved",
      points: null,
      percent,
      percentMax: percent,
    });
  });

  it("does not look rounded when no rounding explains it", () => {
    expect(score({ 1: 99 }).issues.map(({ code }) => code)).toEqual(["percent-not-attainable"]);
  });
});

describe("a benchmark left blank", () => {
  it.each([{}, { 1: undefined }, { 1: null }])("is undetermined: %j", (percents) => {
    const { benchmarks, headline } = score({ 2: 100, 3: 0, ...percents });
    expect(benchmarks[0]).toMatchObject({ status: "undetermined", min: 0, max: 17, available: 17 });
    expect(headline).toEqual({ fullyAchieved: 1, min: 1, max: 7, of: 8 });
  });
});

describe("a benchmark of which no question is asked", () => {
  const years7to9 = { yearGroups: [7, 8, 9] } as const;

  it("is not applicable, and its percentage is ignored with a warning", () => {
    const result = scoreBenchmarkPercents(gatsby2014School, { 8: 50 }, years7to9);
    expect(result.benchmarks[7]).toMatchObject({ status: "not-applicable", percent: null });
    expect(result.issues).toMatchObject([{ code: "answer-not-asked", path: "percents.8" }]);
    expect(result.headline.of).toBe(5);
  });
});

describe("a percentage on which the status rule turns", () => {
  const question = { scale: "yes-no", notApplicable: { allowed: ["best-interests"] } } as const;
  const nineteen = Array.from({ length: 19 }, (_, index) => ({
    id: `question_${index}`,
    ...question,
  }));
  const rubric = makeRubric([nineteen], { fullyFrom: 75, notTo: 10 });

  it.each([
    [9, "not-achieved", 0, 0],
    [10, "undetermined", 0, 0], // 1 of 10 points or 2 of 19
    [11, "partially-achieved", 0, 0],
    [75, "fully-achieved", 1, 1],
  ])("%i per cent is %s", (percent, status, min, max) => {
    const { benchmarks, headline } = scoreBenchmarkPercents(rubric, { 1: percent }, profile);
    expect(benchmarks).toMatchObject([{ status }]);
    expect(headline).toMatchObject({ min, max });
  });
});

describe("a result made from percentages", () => {
  it("has the resolution of benchmarks and says who and when", () => {
    const details = { asAt: "2019-01", institution: { name: "Beaconsfield School" } };
    const result = scoreBenchmarkPercents(gatsby2014School, {}, profile, details);
    expect(result).toMatchObject({ resolution: "benchmark", indicators: [], ...details });
    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
  });

  it("is refused with everything that is wrong", () => {
    const percents = { 1: 101, 9: 50 };
    expect(() => scoreBenchmarkPercents(gatsby2014School, percents, { yearGroups: [] })).toThrow(
      AssessmentError,
    );
  });
});
