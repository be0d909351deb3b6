import { describe, expect, it } from "vitest";
import { describeReason } from "../explain/describe-reason.js";
import { indicatorsOf } from "../internal/indicators-of.js";
import type { Profile } from "../model/profile.js";
import { scoreBenchmarkPercents } from "../percents/score-benchmark-percents.js";
import { questionsFor } from "../questions/questions-for.js";
import { gatsby2014College } from "../rubrics/2014-college/index.js";
import { gatsby2014School } from "../rubrics/2014-school/index.js";
import { gatsby2025School } from "../rubrics/2025-school/index.js";
import { safeScoreAssessment, scoreAssessment } from "../score/score-assessment.js";
import { makeRubric } from "../testing/make-rubric.js";
import { whyNotAsked } from "./why-not-asked.js";

const middle = { yearGroups: [5, 6, 7, 8], middleSchool: true } as const;

describe.each([gatsby2014School, gatsby2025School])("a middle school under $id", (rubric) => {
  const result = scoreAssessment(rubric, { profile: middle, answers: {} });
  const asked = (number: number, profile: Profile = middle) =>
    questionsFor(rubric, profile)
      .filter(({ benchmark }) => benchmark.number === number)
      .map(({ id }) => id);

  it("is scored of five benchmarks", () => {
    expect(result.headline).toMatchObject({ fullyAchieved: 0, max: 5, of: 5 });
    const statuses = result.benchmarks.map(({ status }) => status === "not-applicable");
    expect(statuses).toEqual([false, false, false, false, false, true, true, true]);
  });

  it("is not asked benchmarks 6 to 8, and told why for each question", () => {
    const of6to8 = rubric.benchmarks.slice(5).flatMap(indicatorsOf);
    const listed = result.notApplicable.filter(({ reason }) => reason.code === "middle-school");
    expect(listed.map(({ indicator }) => indicator)).toEqual(of6to8.map(({ id }) => id));
    expect([6, 7, 8].flatMap((number) => asked(number))).toEqual([]);
    for (const indicator of of6to8) {
      const found = result.indicators.find(({ id }) => id === indicator.id);
      expect(found && describeReason(rubric, indicator, found)).toBe(
        "Not applicable: not established for middle schools",
      );
    }
  });

  it("can achieve all five", () => {
    const answers = Object.fromEntries(
      questionsFor(rubric, middle).map(({ id, scale }) => [id, scale.levels.at(-1)?.id]),
    );
    const { headline } = scoreAssessment(rubric, { profile: middle, answers });
    expect(headline).toEqual({ fullyAchieved: 5, min: 5, max: 5, of: 5 });
  });

  it("has an answer to benchmark 6 to 8 ignored and listed", () => {
    const [first] = rubric.benchmarks.slice(5).flatMap(indicatorsOf);
    const answers = { [first?.id ?? ""]: "all" };
    const { issues, headline } = scoreAssessment(rubric, { profile: middle, answers });
    expect(issues).toMatchObject([{ code: "answer-not-asked", path: `answers.${first?.id}` }]);
    expect(headline.of).toBe(5);
  });

  it("is read so from percentages too", () => {
    const fromPercents = scoreBenchmarkPercents(rubric, { 1: 100, 7: 40 }, middle);
    expect(fromPercents.headline).toEqual({ fullyAchieved: 1, min: 1, max: 5, of: 5 });
    expect(fromPercents.issues).toMatchObject([{ code: "answer-not-asked", path: "percents.7" }]);
  });

  it("goes by year groups and stages in benchmarks 1 to 5, as any school", () => {
    const { middleSchool: _mark, ...other } = middle;
    const numbers = [1, 2, 3, 4, 5];
    expect(numbers.map((number) => asked(number))).toEqual(
      numbers.map((number) => asked(number, other)),
    );
  });

  it("rests on what is not established", () => {
    expect(result.grade).toBe("unverified");
    expect(rubric.middleSchool?.grade).toBe("unverified");
  });
});

describe("a middle school under the edition of 2025", () => {
  const asked = questionsFor(gatsby2025School, middle).map(({ id }) => id);

  it("is asked benchmark 2 for its one key stage", () => {
    expect(asked.filter((id) => /^bm2_.*_ks[45]$/.test(id))).toEqual([]);
    expect(asked).toContain("bm2_1_used_ks3");
  });

  it("is asked benchmark 5 for years 7 and 8", () => {
    expect(asked.filter((id) => id.startsWith("bm5_1_year_"))).toEqual([
      "bm5_1_year_7",
      "bm5_1_year_8",
    ]);
  });
});

it("a rubric that says nothing of middle schools refuses one", () => {
  const scored = safeScoreAssessment(gatsby2014College, { profile: middle, answers: {} });
  expect(scored.ok ? [] : scored.issues).toMatchObject([
    { code: "value-invalid", path: "profile.middleSchool", severity: "error" },
  ]);
});

it("the grade of the rule counts only for a middle school", () => {
  const source = ["TEST"];
  const middleSchool = { notApplicable: [2], source, grade: "unverified" } as const;
  const questions = [[{ id: "lead", scale: "yes-no" }], [{ id: "visits", scale: "reach" }]];
  const rubric = { ...makeRubric(questions), middleSchool };
  const grade = (profile: Profile) => scoreAssessment(rubric, { profile, answers: {} }).grade;
  expect(grade({ yearGroups: [7, 8], middleSchool: true })).toBe("unverified");
  expect(grade({ yearGroups: [7, 8] })).toBe("published");
  const [, visits] = indicatorsOf(rubric);
  expect(visits && whyNotAsked(rubric, visits, { yearGroups: [7, 8] })).toBeUndefined();
});
