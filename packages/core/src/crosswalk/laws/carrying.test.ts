import { describe, expect, it } from "vitest";
import { indicatorsOf } from "../../internal/indicators-of.js";
import { forAll } from "../../laws/for-all.js";
import { benchmarksOutside, headlineOutside, indicatorsOutside } from "../../laws/outside.js";
import type { Result } from "../../model/result.js";
import type { Rubric } from "../../model/rubric.js";
import { gatsby2014College } from "../../rubrics/2014-college/index.js";
import { gatsby2014School } from "../../rubrics/2014-school/index.js";
import { gatsby2025College } from "../../rubrics/2025-college/index.js";
import { gatsby2025School } from "../../rubrics/2025-school/index.js";
import { gatsby2025TrainingProvider } from "../../rubrics/2025-training-provider/index.js";
import { scoreAssessment } from "../../score/score-assessment.js";
import { carryForward } from "../carry-forward.js";
import { truths } from "./arbitrary-truths.js";

/** Lets every question be judged not applicable, and every share be of nobody, as interpretations may. */
const lenient = (rubric: Rubric): Rubric => ({
  ...rubric,
  benchmarks: rubric.benchmarks.map((benchmark) => ({
    ...benchmark,
    criteria: benchmark.criteria.map((criterion) => ({
      ...criterion,
      indicators: criterion.indicators.map((indicator) => ({
        ...indicator,
        notApplicable: { allowed: ["best-interests"] as const },
        ...(indicator.scale === "coverage" && { emptyCohort: true as const }),
      })),
    })),
  })),
});

const successions: readonly (readonly [Rubric, Rubric])[] = [
  [gatsby2014School, gatsby2025School],
  [gatsby2014College, gatsby2025College],
  [gatsby2014College, gatsby2025TrainingProvider],
  [lenient(gatsby2014School), lenient(gatsby2025School)],
];

const pairs = successions.flatMap(([one, other]) => [
  { from: one, to: other },
  { from: other, to: one },
]);

describe.each(pairs)("carrying from $from.id to $to.id", ({ from, to }) => {
  const cases = truths(from, to).map(({ said, full }) => {
    const carried = carryForward(said, { from, to });
    return { said, full, ...carried, score: scoreAssessment(to, carried.assessment) };
  });

  it(
    "bounds the score of whatever is true",
    forAll(
      cases,
      ({ full, score }) => {
        const truth = scoreAssessment(to, full);
        expect(indicatorsOutside(score, truth)).toEqual([]);
        expect(benchmarksOutside(score, truth)).toEqual([]);
        expect(headlineOutside(score, truth)).toEqual([]);
        expect(contradicted(score, truth)).toEqual([]);
      },
      60,
    ),
  );

  it(
    "speaks of each question once, and of no question that is not asked",
    forAll(
      cases,
      ({ said, assessment, carried, notCarried, score }) => {
        const asked = score.indicators.filter(
          ({ reason }) => reason.code !== "phase-absent" && reason.code !== "middle-school",
        );
        const spoken = [...carried, ...notCarried].flatMap((entry) => entry.to ?? []);
        expect(spoken.toSorted()).toEqual(asked.map(({ id }) => id).toSorted());
        expect(Object.keys(assessment.answers)).toEqual(carried.map((entry) => entry.to));
        const heard = [...carried, ...notCarried].flatMap((entry) => entry.from);
        expect(Object.keys(said.answers).filter((id) => !heard.includes(id))).toEqual([]);
        expect(score.issues).toEqual([]);
      },
      20,
    ),
  );

  it(
    "does not depend on the order of answers",
    forAll(
      cases,
      ({ said, ...carried }) => {
        const answers = Object.fromEntries(Object.entries(said.answers).toReversed());
        const again = carryForward({ ...said, answers }, { from, to });
        expect(JSON.stringify(again.carried)).toBe(JSON.stringify(carried.carried));
        expect(JSON.stringify(again.assessment)).toBe(JSON.stringify(carried.assessment));
      },
      10,
    ),
  );
});

it.each(pairs.slice(0, 6))("something carries from $from.id to $to.id", ({ from, to }) => {
  const answers = Object.fromEntries(
    indicatorsOf(from).map(({ id, scale }) => [id, scale === "coverage" ? "some" : undefined]),
  );
  const said = Object.fromEntries(Object.entries(answers).filter(([, level]) => level));
  const profile = { yearGroups: [7, 8, 9, 10, 11, 12, 13] } as const;
  expect(carryForward({ profile, answers: said }, { from, to }).carried.length).toBeGreaterThan(1);
});

/** Lists what was determined and turns out otherwise. */
function contradicted(score: Result, truth: Result): readonly (string | number)[] {
  const open: readonly string[] = ["unknown", "undetermined", "unscored"];
  const criteria = score.criteria.filter(
    ({ outcome }, index) => !open.includes(outcome) && truth.criteria[index]?.outcome !== outcome,
  );
  const benchmarks = score.benchmarks.filter(
    ({ status }, index) => !open.includes(status) && truth.benchmarks[index]?.status !== status,
  );
  return [...criteria.map(({ id }) => id), ...benchmarks.map(({ number }) => number)];
}
