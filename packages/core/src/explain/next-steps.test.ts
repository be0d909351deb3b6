import { describe, expect, it } from "vitest";
import type { Answer } from "../model/answer.js";
import { gatsby2014School } from "../rubrics/2014-school/index.js";
import { safeScoreAssessment, scoreAssessment } from "../score/score-assessment.js";
import { makeRubric } from "../testing/make-rubric.js";
import { nextSteps } from "./next-steps.js";

const rubric = makeRubric([
  [
    { id: "lead", scale: "yes-no" },
    { id: "talks", scale: "reach" },
  ],
  [{ id: "visits", scale: "reach" }],
  [{ id: "guidance", scale: "progress", stages: ["ks5"] }],
]);

const steps = (answers: Readonly<Record<string, Answer>>) =>
  nextSteps(rubric, scoreAssessment(rubric, { profile: { yearGroups: [11] }, answers }));

describe("next steps", () => {
  it("are none when all is achieved or not asked", () => {
    const all = { lead: true, talks: "everybody", visits: "everybody" };
    expect(steps(all)).toEqual({ do: [], findOut: [] });
  });

  it("keep what is to be done apart from what is to be found out", () => {
    const { do: toDo, findOut } = steps({ lead: false, talks: "many" });
    expect(toDo.map(({ indicator }) => indicator)).toEqual(["lead", "talks"]);
    expect(findOut.map(({ indicator }) => indicator)).toEqual(["visits"]);
  });

  it("say from which level to which, for how many points", () => {
    expect(steps({ lead: true, talks: "few", visits: "everybody" }).do).toEqual([
      {
        indicator: "talks",
        benchmark: 1,
        criterion: "1.1",
        question: "What of talks?",
        from: "few",
        fromLabel: "Few",
        to: "everybody",
        toLabel: "Everybody",
        points: 2,
        completes: true,
      },
    ]);
  });

  it("put first what completes a benchmark, then what gains most", () => {
    const { do: toDo } = steps({ lead: false, talks: "few", visits: "many" });
    expect(toDo).toMatchObject([
      { indicator: "visits", points: 1, completes: true },
      { indicator: "talks", points: 2, completes: false },
      { indicator: "lead", points: 1, completes: false },
    ]);
  });

  it("list an answer known in part under both, as far as it goes", () => {
    const inPart = steps({ lead: true, talks: { from: "few", to: "many" }, visits: "everybody" });
    expect(inPart.do).toMatchObject([{ indicator: "talks", points: 1, completes: false }]);
    expect(inPart.findOut).toMatchObject([{ indicator: "talks", points: 1, completes: false }]);
    expect(inPart.do[0]).not.toHaveProperty("from");
  });

  it("are there while somebody types an answer that is not right yet", () => {
    const typed = { profile: { yearGroups: [9] }, answers: { visits: { count: 130, of: 122 } } };
    const scored = safeScoreAssessment(rubric, typed as never, { onInvalid: "unknown" });
    expect(scored.ok && nextSteps(rubric, scored.result).findOut).toMatchObject([
      { indicator: "visits", points: 3 },
      { indicator: "talks", points: 3 },
      { indicator: "lead", points: 1 },
    ]);
  });

  it("are refused for a result of another rubric", () => {
    const result = scoreAssessment(rubric, { profile: { yearGroups: [11] }, answers: {} });
    expect(() => nextSteps({ ...rubric, version: "2.0.0" }, result)).toThrow("rubric-mismatch");
  });

  it.each([
    [{ count: 80, of: 122 }, 13], // 93 of 122 are 76.2 %
    [{ count: 0, of: 1 }, 1],
    [{ count: 75, of: 100 }, 1],
    [{ count: 70, of: 100, unknown: 3 }, 6],
  ])("say how many more learners of %j must be reached", (share, learners) => {
    const answers = { bm5_1_each_year: share };
    const result = scoreAssessment(gatsby2014School, { profile: { yearGroups: [9] }, answers });
    const { do: toDo } = nextSteps(gatsby2014School, result);
    expect(toDo).toMatchObject([{ to: "overwhelming-majority", learners }]);
  });
});
