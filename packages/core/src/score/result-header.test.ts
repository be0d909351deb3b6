import { describe, expect, it } from "vitest";
import { makeRubric } from "../testing/make-rubric.js";
import { version } from "../version.js";
import { scoreAssessment } from "./score-assessment.js";

const rubric = makeRubric([
  [
    { id: "known", scale: "yes-no" },
    { id: "guessed", scale: "yes-no", grade: "unverified", stages: ["ks5"] },
  ],
]);

describe("a result says", () => {
  const details = {
    id: "row 7",
    state: "completed",
    completedOn: "2020-02-29",
    asAt: "2020-02",
    institution: { urn: "001234", name: "Example School" },
    cohort: { size: 30, of: 120, reason: "year 11 only" },
  } as const;
  const profile = { yearGroups: [9, 10, 11], assumed: true } as const;
  const result = scoreAssessment(rubric, { rubric: "made-up", ...details, profile, answers: {} });

  it("by what it was made", () => {
    expect(result.schemaVersion).toBe(1);
    expect(result.engine).toEqual({ name: "@career-benchmarks/core", version });
    expect(result.rubric).toEqual({ id: "made-up", version: "1.0.0" });
    expect(result.interpretations).toEqual([]);
    expect(result.options).toEqual({});
    expect(result.resolution).toBe("indicator");
  });

  it("of whom and when, as given", () => {
    const { id, state, completedOn, asAt, institution, cohort } = details;
    expect(result.assessment).toEqual({ id, state, completedOn });
    expect(result).toMatchObject({ asAt, institution, cohort });
  });

  it("for which year groups and stages", () => {
    expect(result.profile).toEqual({ ...profile, stages: ["ks3", "ks4"] });
  });
});

describe("the grade", () => {
  it.each([
    ["of the questions asked", [11], "published"],
    ["also of a question asked only of some", [11, 13], "unverified"],
  ] as const)("is the weakest %s", (_name, yearGroups, grade) => {
    expect(scoreAssessment(rubric, { profile: { yearGroups }, answers: {} }).grade).toBe(grade);
  });
});
