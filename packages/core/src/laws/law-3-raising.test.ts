import { describe, expect, it } from "vitest";
import type { Outcome, Result, Status } from "../model/result.js";
import { scoreAssessment } from "../score/score-assessment.js";
import { everyRubric, raisingSteps } from "./arbitraries.js";
import { forAll } from "./for-all.js";

describe.each(everyRubric)("law 3, raising an answer, under $id", (rubric) => {
  const scores = raisingSteps(rubric).map(({ before, after }) => ({
    before: scoreAssessment(rubric, before),
    after: scoreAssessment(rubric, after),
  }));

  it(
    "never lowers points, percentages or the headline",
    forAll(scores, (score) => {
      const later = numbersOf(score.after);
      const lowered = numbersOf(score.before).filter(
        (number, index) => number > Number(later[index]),
      );
      expect(lowered).toEqual([]);
    }),
  );

  it(
    "never worsens an outcome or a status",
    forAll(scores, ({ before, after }) => {
      const later = outcomesOf(after);
      const worsened = outcomesOf(before).filter((outcome, index) =>
        isWorse(later[index], outcome),
      );
      expect(worsened).toEqual([]);
    }),
  );
});

function numbersOf({ indicators, benchmarks, headline }: Result): readonly number[] {
  return [
    ...[...indicators, ...benchmarks, headline].flatMap(({ min, max }) => [min, max]),
    ...benchmarks.flatMap(({ percent, percentMax }) => [Number(percent), Number(percentMax)]),
  ];
}

function outcomesOf({ indicators, criteria, benchmarks }: Result): readonly (Outcome | Status)[] {
  return [
    ...[...indicators, ...criteria].map(({ outcome }) => outcome),
    ...benchmarks.map(({ status }) => status),
  ];
}

const worstFirst = [
  "not-achieved",
  "in-progress",
  "partially-achieved",
  "achieved",
  "fully-achieved",
];

/** Tells whether an outcome is worse than an earlier one, where both are determined. */
function isWorse(later: Outcome | Status | undefined, earlier: Outcome | Status): boolean {
  const places = [later, earlier].map((outcome) => worstFirst.indexOf(`${outcome}`));
  return !places.includes(-1) && Number(places[0]) < Number(places[1]);
}
