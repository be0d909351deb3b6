import { describe, expect, it } from "vitest";
import { deepFreeze } from "../internal/deep-freeze.js";
import { interpret } from "../interpretation/interpret.js";
import { specialistSetting } from "../interpretations/specialist-setting/index.js";
import type { Rubric } from "../model/rubric.js";
import { questionsFor } from "../questions/questions-for.js";
import { gatsby2014School } from "../rubrics/2014-school/index.js";
import { scoreAssessment } from "../score/score-assessment.js";
import { makeRubric } from "../testing/make-rubric.js";
import { prepare } from "./prepare.js";

type Writable<T> = { -readonly [Field in keyof T]: Writable<T[Field]> };

const sketch = () => structuredClone(makeRubric([[{ id: "talks", scale: "reach" }]]));
const pointsOf = (rubric: Rubric) =>
  scoreAssessment(rubric, { profile: { yearGroups: [11] }, answers: { talks: "few" } })
    .benchmarks[0]?.points;

/** Makes "few" worth nothing. */
function spoil(rubric: Rubric): void {
  const level = (rubric as Writable<Rubric>).scales[2]?.levels[1];
  if (level) level.points = 0;
}

describe("a rubric", () => {
  it.each([
    ["as shipped", gatsby2014School],
    ["interpreted", interpret(gatsby2014School, [specialistSetting])],
  ])("%s is prepared once", (_name, rubric) => {
    expect(prepare(rubric)).toBe(prepare(rubric));
  });

  it("that is changed after use is scored by its present rules", () => {
    const rubric = sketch();
    expect(pointsOf(rubric)).toBe(1);
    spoil(rubric);
    expect(pointsOf(rubric)).toBe(0);
  });

  it("that is frozen only on the outside is scored by its present rules", () => {
    const rubric = Object.freeze(sketch());
    expect(pointsOf(rubric)).toBe(1);
    spoil(rubric);
    expect(pointsOf(rubric)).toBe(0);
  });

  it.each([
    ["not frozen", sketch],
    ["frozen only on the outside", () => Object.freeze(sketch())],
  ])("that is %s asks its present questions", (_name, make) => {
    const rubric = make() as Writable<Rubric>;
    const asked = () => questionsFor(rubric, { yearGroups: [11] }).map(({ id }) => id);
    expect(asked()).toEqual(["talks"]);
    const indicator = rubric.benchmarks[0]?.criteria[0]?.indicators[0];
    if (indicator) indicator.stages = ["ks5"];
    expect(asked()).toEqual([]);
  });

  it("that is frozen after use is scored by the rules it was frozen with", () => {
    const rubric = sketch();
    expect(pointsOf(rubric)).toBe(1);
    spoil(rubric);
    deepFreeze(rubric);
    expect([pointsOf(rubric), pointsOf(rubric)]).toEqual([0, 0]);
  });
});

describe("what a result shares with others", () => {
  const score = () =>
    scoreAssessment(gatsby2014School, {
      profile: { yearGroups: [7, 8, 9] },
      answers: { bm5_1_each_year: "most" },
    });

  it("is the same object, and frozen", () => {
    const [one, other] = [score(), score()];
    for (const [position, result] of one.indicators.entries()) {
      expect(result).toBe(other.indicators[position]);
      expect(Object.isFrozen(result) && Object.isFrozen(result.reason)).toBe(true);
    }
    for (const part of [...one.criteria, ...one.notApplicable, one.rubric, one.engine]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
  });

  it("is nothing that a caller handed in", () => {
    const share = { count: 1, of: 2 };
    const profile = { yearGroups: [7, 8, 9] } as const;
    const answers = { bm5_1_each_year: share };
    const before = scoreAssessment(gatsby2014School, { profile, answers });
    expect([share, profile, answers].some(Object.isFrozen)).toBe(false);
    share.count = 0;
    const after = scoreAssessment(gatsby2014School, { profile, answers });
    expect([before, after].map(({ benchmarks }) => benchmarks[4]?.points)).toEqual([2, 0]);
  });
});
