import { describe, expect, it } from "vitest";
import { describeReason } from "../../explain/describe-reason.js";
import { indicatorsOf } from "../../internal/indicators-of.js";
import { interpret } from "../../interpretation/interpret.js";
import { questionsFor } from "../../questions/questions-for.js";
import { gatsby2014School } from "../../rubrics/2014-school/index.js";
import { gatsby2025School } from "../../rubrics/2025-school/index.js";
import { safeScoreAssessment, scoreAssessment } from "../../score/score-assessment.js";
import { specialistSetting } from "./index.js";

const to16 = { yearGroups: [7, 8, 9, 10, 11] } as const;
const judgedBy = "careers leader and SENCO";
const unrealistic = { notApplicable: { reason: "no-realistic-destination", judgedBy } } as const;
const cohort = { size: 31, of: 40, reason: "nine pupils follow a sensory curriculum" };

describe("a special school where universities are no realistic destination for anyone", () => {
  const rubric = interpret(gatsby2014School, [specialistSetting]);
  const result = scoreAssessment(rubric, {
    rubric: "gatsby-2014-school+specialist-setting",
    profile: to16,
    cohort,
    answers: {
      bm7_1_sixth_forms: "all",
      bm7_1_colleges: "all",
      bm7_1_training_providers: "all",
      bm7_1_apprenticeships: "most",
      bm7_1_universities: unrealistic,
    },
  });

  it("gets benchmark 7 out of 16 points", () => {
    expect(result.benchmarks[6]).toMatchObject({ points: 15, max: 15, available: 16, percent: 93 });
  });

  it("has the judgement listed, and the score without it beside", () => {
    const judged = result.notApplicable.filter(({ reason }) => reason.code === "judged");
    expect(judged).toEqual([
      {
        indicator: "bm7_1_universities",
        reason: { code: "judged", reason: "no-realistic-destination", judgedBy },
      },
    ]);
    expect(result.withoutExclusions?.benchmarks[6]).toMatchObject({
      min: 15,
      max: 19,
      available: 20,
      percent: 75,
      percentMax: 95,
    });
  });

  it("states the interpretation and the cohort", () => {
    const { id, version, digest } = specialistSetting;
    expect(result.rubric.id).toBe("gatsby-2014-school+specialist-setting");
    expect(result.rubric.digest).toBe(gatsby2014School.digest);
    expect(result.interpretations).toEqual([{ id, version, digest }]);
    expect(result.cohort).toEqual(cohort);
    expect(result.issues).toEqual([]);
  });

  it("is told when it states no cohort", () => {
    const { issues } = scoreAssessment(rubric, { profile: to16, answers: {} });
    expect(issues).toMatchObject([{ code: "cohort-missing", severity: "warning", path: "cohort" }]);
  });

  it("can't judge so without the interpretation, nor of further education colleges with it", () => {
    const codes = (scored: ReturnType<typeof safeScoreAssessment>) =>
      scored.ok ? [] : scored.issues.map(({ code, path }) => `${code} ${path}`);
    const refused = (id: string) => [`not-applicable-not-allowed answers.${id}.notApplicable`];
    const universities = { bm7_1_universities: unrealistic };
    const colleges = { bm7_1_colleges: unrealistic };
    expect(
      codes(safeScoreAssessment(gatsby2014School, { profile: to16, answers: universities })),
    ).toEqual(refused("bm7_1_universities"));
    expect(
      codes(safeScoreAssessment(rubric, { profile: to16, cohort, answers: colleges })),
    ).toEqual(refused("bm7_1_colleges"));
  });
});

describe("a special school that does not use year groups, under 2025", () => {
  const rubric = interpret(gatsby2025School, [specialistSetting]);
  const profile = { yearGroups: ["X"], stages: ["ks3", "ks4"] } as const;
  const asked = (from: typeof rubric, benchmark: number) =>
    questionsFor(from, profile)
      .filter((question) => question.benchmark.number === benchmark)
      .map(({ id }) => id);

  it("is asked of the years of its key stages in benchmarks 4 and 5", () => {
    const years = [7, 8, 9, 10, 11];
    expect(asked(rubric, 4)).toEqual([
      ...years.map((year) => `bm4_1_year_${year}`),
      "bm4_2_staff_development",
    ]);
    expect(asked(rubric, 5)).toEqual(
      expect.arrayContaining(years.map((year) => `bm5_1_year_${year}`)),
    );
    expect(asked(rubric, 5).filter((id) => /year_1[23]/.test(id))).toEqual([]);
    expect(asked(gatsby2025School, 4)).toEqual(["bm4_2_staff_development"]);
  });

  it("has as many points available as a school with those year groups", () => {
    const available = (yearProfile: Parameters<typeof questionsFor>[1]) =>
      scoreAssessment(rubric, { profile: yearProfile, cohort, answers: {} }).benchmarks.map(
        (benchmark) => benchmark.available,
      );
    expect(available(profile)).toEqual(available(to16));
  });

  it("shows the notes beside the questions", () => {
    const [first] = questionsFor(rubric, profile).filter(({ id }) => id === "bm4_1_year_7");
    expect(first?.criterion.note).toMatch(/^Where year groups are not used/);
    const support = questionsFor(rubric, profile).find(({ id }) => id === "bm5_1_support");
    expect(support?.note).toBe("Additional or different support may be needed.");
  });

  it("reads which year is absent without a word of X", () => {
    const result = scoreAssessment(rubric, {
      profile: { yearGroups: [7, 8] },
      cohort,
      answers: {},
    });
    const indicator = indicatorsOf(rubric).find(({ id }) => id === "bm4_1_year_9");
    const found = result.indicators.find(({ id }) => id === "bm4_1_year_9");
    expect(indicator && found && describeReason(rubric, indicator, found)).toBe(
      "Not asked: year 9 not present",
    );
  });
});
