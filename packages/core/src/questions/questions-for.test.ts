import { describe, expect, it } from "vitest";
import { AssessmentError } from "../issues/assessment-error.js";
import { variant } from "../laws/arbitraries.js";
import { gatsby2014School } from "../rubrics/2014-school/index.js";
import { safeScoreAssessment } from "../score/score-assessment.js";
import { makeRubric, scales } from "../testing/make-rubric.js";
import { questionsFor } from "./questions-for.js";

const to18 = { yearGroups: [7, 8, 9, 10, 11, 12, 13] } as const;

describe("the questions", () => {
  it.each([
    ["years 7 to 13", to18, 45],
    ["years 7 to 11", { yearGroups: [7, 8, 9, 10, 11] }, 42],
    ["years 7 to 9", { yearGroups: [7, 8, 9] }, 35],
    ["key stage 5", { yearGroups: ["X"], stages: ["ks5"] }, 38],
  ] as const)("for %s are those that are asked", (_name, profile, count) => {
    expect(questionsFor(gatsby2014School, profile)).toHaveLength(count);
  });

  it("come in the order of the rubric", () => {
    const criteria = questionsFor(gatsby2014School, to18).map(({ criterion }) => criterion.id);
    expect(criteria).toEqual(criteria.toSorted());
  });

  it("come with all that a form needs", () => {
    const rubric = makeRubric([
      [
        {
          id: "destinations",
          scale: "reach",
          scored: false,
          emptyCohort: true,
          notApplicable: { allowed: ["best-interests", "other"] },
        },
      ],
    ]);
    expect(questionsFor(rubric, to18)).toMatchObject([
      {
        id: "destinations",
        benchmark: { number: 1, name: "Benchmark 1" },
        criterion: { id: "1.1", statement: "Made up for a test." },
        question: "What of destinations?",
        scored: false,
        scale: scales.find(({ id }) => id === "reach"),
        takesShare: true,
        notApplicable: ["best-interests", "other"],
        emptyCohort: true,
      },
    ]);
  });

  it("are refused for a wrong profile", () => {
    expect(() => questionsFor(gatsby2014School, { yearGroups: [] })).toThrow(AssessmentError);
  });
});

describe("the accepted cells", () => {
  it.each([gatsby2014School, variant])("stand for answers that can be scored: $id", (rubric) => {
    for (const { id, acceptedCells } of questionsFor<string, string>(rubric, to18)) {
      for (const { answer } of acceptedCells) {
        const answers = answer === undefined ? {} : { [id]: answer };
        expect(safeScoreAssessment(rubric, { profile: to18, answers })).toMatchObject({ ok: true });
      }
    }
  });

  it.each([
    ["yes-no", ["no", "yes", ""]],
    ["progress", ["no", "begun", "done", "no..begun", ""]],
    [
      "reach",
      [
        ...["nobody", "few", "many", "everybody", "few..many", "8 of 12", "8/12"],
        ...["8 of 12 (1 unknown)", "8 of 12 (1 unknown, 2 best-interests)", "69%", ""],
      ],
    ],
  ])("of a question on the scale %s are its levels and the other forms", (scale, texts) => {
    const rubric = makeRubric([[{ id: "question", scale }]]);
    const [question] = questionsFor(rubric, to18);
    expect(question?.acceptedCells.map(({ text }) => text)).toEqual(texts);
  });

  it("name the reasons for which a question may not apply", () => {
    const notApplicable = { allowed: ["best-interests", "other"] } as const;
    const rubric = makeRubric([[{ id: "question", scale: "yes-no", notApplicable }]]);
    const [question] = questionsFor(rubric, to18);
    expect(question?.acceptedCells.map(({ text }) => text)).toEqual([
      ...["no", "yes", "na:best-interests", "na:other: in our words", ""],
    ]);
  });
});
