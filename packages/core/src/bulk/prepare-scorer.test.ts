import { describe, expect, it } from "vitest";
import type { Answer } from "../model/answer.js";
import type { Profile } from "../model/profile.js";
import { safeScoreAssessment } from "../score/score-assessment.js";
import { makeRubric } from "../testing/make-rubric.js";
import { newScores } from "./compact-scores.js";
import { prepareScorer } from "./prepare-scorer.js";

const rubric = makeRubric([
  [
    { id: "lead", scale: "yes-no" },
    { id: "visits", scale: "reach", notApplicable: { allowed: ["best-interests"] } },
    { id: "destinations", scale: "reach", emptyCohort: true },
  ],
]);
const scorer = prepareScorer(rubric);
const profile: Profile = { yearGroups: [11] };

describe("the code of an answer", () => {
  const wrong: readonly (readonly [position: number, answer: unknown])[] = [
    [0, "perhaps"],
    [0, { count: 1, of: 2 }],
    [0, { notApplicable: { reason: "best-interests" } }],
    [1, { count: 3, of: 2 }],
    [1, { count: 0, of: 0 }],
    [1, { from: "many", to: "few" }],
    [1, { notApplicable: { reason: "other" } }],
    [3, "yes"],
  ];
  it.each(wrong)("at %i is none for %j, which scoreAssessment refuses", (position, answer) => {
    expect(scorer.codeOf(position, answer as Answer)).toBeUndefined();
  });

  it("is the same for every way to say the same", () => {
    const ways: readonly Answer[] = [{ count: 1, of: 2 }, { percent: 50 }, "many"];
    expect(new Set(ways.map((answer) => scorer.codeOf(1, answer))).size).toBe(1);
    expect(scorer.codeOf(0, true)).toBe(scorer.codeOf(0, "yes"));
  });
});

describe("a code that an indicator cannot have", () => {
  const few = scorer.codeOf(1, { from: "few", to: "many" }) ?? 0;
  it.each([
    ["lead", [few, 0, 0]],
    ["lead", [1, 0, 0]],
    ["visits", [0, -1, 0]],
    ["destinations", [0, 0, 1000]],
  ] as const)("of %s is refused by name: %j", (id, codes) => {
    const { score } = scorer.scorerFor(profile);
    expect(() => score(Int32Array.from(codes), newScores(rubric))).toThrow(
      new RangeError(`${id} has no answer with code ${codes[rubricPosition(id)]}`),
    );
  });
});

function rubricPosition(id: string): number {
  return scorer.indicators.indexOf(id);
}

describe("a profile", () => {
  it("tells which indicators are asked", () => {
    const phases = makeRubric([[{ id: "by_18", scale: "reach", stages: ["ks5"] }]]);
    expect(prepareScorer(phases).scorerFor(profile).asked).toEqual([false]);
    expect(prepareScorer(phases).scorerFor({ yearGroups: [12] }).asked).toEqual([true]);
  });

  it.each([
    { yearGroups: [] },
    { yearGroups: ["X"] },
    { yearGroups: [7, 8], middleSchool: true },
  ] as const)("that scoreAssessment refuses is refused: %j", (wrong) => {
    expect(() => scorer.scorerFor(wrong as Profile)).toThrow("assessment");
  });
});

describe("the details of an assessment", () => {
  it("are checked as scoreAssessment checks them", () => {
    const details = { asAt: "July", cohort: { size: 3, of: 4 } };
    const scored = safeScoreAssessment(rubric, { ...details, profile, answers: {} });
    expect(scorer.checkDetails(details)).toEqual(scored.ok ? scored.result.issues : scored.issues);
    expect(scorer.checkDetails(details)).toHaveLength(2);
  });
});
