import { describe, expect, it } from "vitest";
import type { Answer } from "../model/answer.js";
import { gatsby2014School } from "../rubrics/2014-school/index.js";
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
  nextSteps(rubric, { profile: { yearGroups: [11] }, answers });

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
        to: "everybody",
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

  it.each([
    [{ count: 80, of: 122 }, 13], // 93 of 122 are 76.2 %
    [{ count: 0, of: 1 }, 1],
    [{ count: 75, of: 100 }, 1],
    [{ count: 70, of: 100, unknown: 3 }, 6],
  ])("say how many more learners of %j must be reached", (share, learners) => {
    const answers = { bm5_1_each_year: share };
    const { do: toDo } = nextSteps(gatsby2014School, { profile: { yearGroups: [9] }, answers });
    expect(toDo).toMatchObject([{ to: "overwhelming-majority", learners }]);
  });
});
