import { describe, expect, it } from "vitest";
import type { Answer } from "../model/answer.js";
import { makeRubric } from "../testing/make-rubric.js";
import { scoreAssessment } from "./score-assessment.js";

const rubric = makeRubric([
  [
    { id: "visits", scale: "reach", notApplicable: { allowed: ["best-interests"] } },
    { id: "destinations", scale: "reach", emptyCohort: true },
  ],
]);

const score = (answers: { readonly visits?: Answer; readonly destinations?: Answer }) =>
  scoreAssessment(rubric, { profile: { yearGroups: [11] }, answers });

const full = { status: "fully-achieved", min: 6, max: 6, available: 6 };

describe("leaving nobody out", () => {
  it("gives no second score", () => {
    const result = score({
      visits: "everybody",
      destinations: { count: 9, of: 9, excluded: { medical: 0 } },
    });
    expect(result.benchmarks).toMatchObject([full]);
    expect(result).toMatchObject({ excluded: [] });
    expect(result).not.toHaveProperty("withoutExclusions");
  });
});

describe("leaving learners out", () => {
  const result = score({
    visits: "everybody",
    destinations: {
      count: 9,
      of: 9,
      excluded: { medical: 2, other: 1 },
      excludedText: "moved away",
    },
  });

  it("lists them with the reasons", () => {
    expect(result.excluded).toEqual([
      { indicator: "destinations", learners: { medical: 2, other: 1 }, text: "moved away" },
    ]);
  });

  it("scores the rest, and beside it everybody with what they had unknown", () => {
    expect(result.benchmarks).toMatchObject([full]);
    expect(result.withoutExclusions?.benchmarks).toMatchObject([
      { status: "undetermined", min: 5, max: 6, available: 6 }, // between 9 and 12 of 12
    ]);
    expect(result.withoutExclusions?.headline).toEqual({ fullyAchieved: 0, min: 0, max: 1, of: 1 });
  });
});

describe("leaving everybody out", () => {
  it("makes the cohort empty, and without that all is unknown", () => {
    const nobody: Answer = { count: 0, of: 0, excluded: { "no-consent": 4 } };
    const result = score({ visits: "everybody", destinations: nobody });
    expect(result.benchmarks).toMatchObject([{ ...full, min: 3, max: 3, available: 3 }]);
    expect(result.withoutExclusions?.benchmarks).toMatchObject([{ min: 3, max: 6, available: 6 }]);
  });
});

describe("judging a question not applicable", () => {
  const judgement = { reason: "best-interests", judgedBy: "careers leader" } as const;
  const result = score({ visits: { notApplicable: judgement }, destinations: "everybody" });

  it("lists it with the reason and who judged", () => {
    expect(result.notApplicable).toEqual([
      { indicator: "visits", reason: { code: "judged", ...judgement } },
    ]);
  });

  it("scores the rest, and beside it the question as unanswered", () => {
    expect(result.benchmarks).toMatchObject([{ ...full, min: 3, max: 3, available: 3 }]);
    expect(result.withoutExclusions?.benchmarks).toMatchObject([
      { status: "undetermined", min: 3, max: 6, available: 6 },
    ]);
  });
});
