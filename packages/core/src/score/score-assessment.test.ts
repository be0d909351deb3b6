import { describe, expect, it } from "vitest";
import { AssessmentError } from "../issues/assessment-error.js";
import type { Answers } from "../model/assessment.js";
import type { Profile } from "../model/profile.js";
import {
  type Gatsby2014SchoolIndicatorId,
  type Gatsby2014SchoolLevelId,
  gatsby2014School,
} from "../rubrics/2014-school/index.js";
import { safeScoreAssessment, scoreAssessment } from "./score-assessment.js";

const to16: Profile = { yearGroups: [7, 8, 9, 10, 11] };
const to18: Profile = { yearGroups: [7, 8, 9, 10, 11, 12, 13] };

const score = (
  profile: Profile,
  answers: Answers<Gatsby2014SchoolIndicatorId, Gatsby2014SchoolLevelId> = {},
) => scoreAssessment(gatsby2014School, { profile, answers });

const benchmark = (number: number, ...given: Parameters<typeof score>) =>
  score(...given).benchmarks.find((each) => each.number === number);

describe("the points available", () => {
  const availableTo18 = [17, 5, 11, 16, 4, 8, 24, 8];
  const availableTo16 = [17, 5, 11, 16, 4, 4, 20, 4];

  it.each<[string, Profile, readonly number[]]>([
    ["years 7 to 13", to18, availableTo18],
    ["years 7 to 11", to16, availableTo16],
    ["years 9 to 11", { yearGroups: [9, 10, 11] }, availableTo16],
    ["years 12 and 13", { yearGroups: [12, 13] }, [17, 5, 11, 16, 4, 4, 4, 4]],
    ["years 7 to 9", { yearGroups: [7, 8, 9] }, [17, 5, 11, 16, 4, 0, 0, 0]],
    ["key stage 4", { yearGroups: ["X"], stages: ["ks4"] }, availableTo16],
    ["key stages 4 and 5", { yearGroups: ["X"], stages: ["ks4", "ks5"] }, availableTo18],
    ["years 7 to 11 and key stage 5", { ...to16, stages: ["ks5"] }, availableTo18],
  ])("for %s follow the questions asked", (_name, profile, available) => {
    expect(score(profile).benchmarks.map((each) => each.available)).toEqual(available);
  });
});

describe("an assessment without answers", () => {
  const result = score(to16);

  it("is open from nothing to everything", () => {
    expect(result.headline).toEqual({ fullyAchieved: 0, min: 0, max: 8, of: 8 });
    for (const each of result.benchmarks) {
      expect(each).toMatchObject({ status: "undetermined", points: 0, max: each.available });
      expect(each).toMatchObject({ percent: 0, percentMax: 100 });
    }
  });

  it("lists the questions that are not asked, with the stage they are for", () => {
    const reason = { code: "phase-absent", stages: ["ks5"] };
    expect(result.notApplicable).toEqual([
      { indicator: "bm6_2_by_18", reason },
      { indicator: "bm7_2_visits_by_18", reason },
      { indicator: "bm8_1_by_18", reason },
    ]);
  });

  it("counts what was answered, what applies and what the rubric holds", () => {
    expect(result.benchmarks[6]?.coverage).toEqual({ answered: 0, applicable: 5, total: 6 });
  });
});

describe("a benchmark of which no question is asked", () => {
  it("is not applicable and leaves the headline", () => {
    const result = score({ yearGroups: [7, 8, 9] });
    expect(result.headline.of).toBe(5);
    expect(result.benchmarks[7]).toMatchObject({ status: "not-applicable", percent: null });
    expect(result.criteria.at(-1)).toMatchObject({ id: "8.1", outcome: "not-applicable" });
  });
});

describe("an answer to a question that is not asked", () => {
  const result = score(to16, { bm8_1_by_16: "all", bm8_1_by_18: "none" });

  it("is ignored, with a warning", () => {
    expect(result.benchmarks[7]).toMatchObject({
      status: "fully-achieved",
      points: 4,
      available: 4,
    });
    expect(result.issues).toMatchObject([
      { code: "answer-not-asked", severity: "warning", path: "answers.bm8_1_by_18" },
    ]);
  });
});

describe("a cohort of nobody", () => {
  it("takes a question that allows for it out of the points", () => {
    const nobody = { count: 0, of: 0 };
    const result = score(to18, { bm7_2_visits_by_18: nobody });
    expect(result.benchmarks[6]).toMatchObject({ available: 20, max: 20 });
    expect(result.notApplicable).toEqual([
      { indicator: "bm7_2_visits_by_18", reason: { code: "empty-cohort" } },
    ]);
    expect(result.withoutExclusions).toBeUndefined();
  });
});

describe("what is known only in part", () => {
  it.each<[string, Answers<Gatsby2014SchoolIndicatorId, Gatsby2014SchoolLevelId>, object]>([
    ["a level range", { bm5_1_each_year: { from: "some", to: "most" } }, { min: 2, max: 3 }],
    [
      "a share with unknown learners",
      { bm5_1_each_year: { count: 50, of: 100, unknown: 1 } },
      { min: 2, max: 3 },
    ],
    ["a stated per cent", { bm5_1_each_year: { percent: 69 } }, { min: 3, max: 3 }],
  ])("%s makes a range of points", (_name, answers, points) => {
    expect(benchmark(5, to16, answers)).toMatchObject({ ...points, available: 4 });
  });
});

describe("wrong answers", () => {
  const wrong = { profile: to16, answers: { bm5_1_each_year: "loads", bm1_1_lead: 1 } } as object;
  const assessment = wrong as Parameters<typeof scoreAssessment>[1];

  it("all stand in one error", () => {
    expect(() => scoreAssessment(gatsby2014School, assessment)).toThrow(AssessmentError);
    expect(safeScoreAssessment(gatsby2014School, assessment)).toMatchObject({
      ok: false,
      issues: [
        { code: "answer-wrong-type", severity: "error" },
        { code: "unknown-level", severity: "error" },
      ],
    });
  });

  it("count as unknown where that was asked for, with a warning each", () => {
    const options = { onInvalid: "unknown" } as const;
    const result = scoreAssessment(gatsby2014School, assessment, options);
    expect(result.benchmarks[4]).toMatchObject({ min: 0, max: 4, status: "undetermined" });
    expect(result.issues.map(({ severity }) => severity)).toEqual(["warning", "warning"]);
    expect(result.issues[0]?.hint).toMatch(/Counted as unknown\.$/);
    expect(result.options).toEqual(options);
  });

  it("in the profile still mean no result", () => {
    const noYears = { profile: { yearGroups: [] }, answers: {} };
    expect(safeScoreAssessment(gatsby2014School, noYears, { onInvalid: "unknown" }).ok).toBe(false);
  });
});
