import { describe, expect, it } from "vitest";
import type { Outcome, Result, Status } from "../model/result.js";
import { scoreAssessment } from "../score/score-assessment.js";
import { answeringSteps, everyRubric } from "./arbitraries.js";
import { forAll } from "./for-all.js";
import { benchmarksOutside, headlineOutside, indicatorsOutside } from "./outside.js";

describe.each(everyRubric)("law 1, answering what is unknown, under $id", (rubric) => {
  const scores = answeringSteps(rubric).map(({ before, after }) => ({
    before: scoreAssessment(rubric, before),
    after: scoreAssessment(rubric, after),
  }));

  it(
    "moves nothing that is determined",
    forAll(scores, ({ before, after }) => {
      expect(moved(before.indicators, after.indicators)).toEqual([]);
      expect(moved(before.criteria, after.criteria)).toEqual([]);
      expect(moved(statuses(before), statuses(after))).toEqual([]);
    }),
  );

  it(
    "keeps every number inside its earlier range",
    forAll(scores, ({ before, after }) => {
      expect(indicatorsOutside(before, after)).toEqual([]);
      expect(benchmarksOutside(before, after)).toEqual([]);
      expect(headlineOutside(before, after)).toEqual([]);
    }),
  );
});

interface Part {
  readonly id: string;
  readonly outcome: Outcome | Status;
}

const statuses = ({ benchmarks }: Result): readonly Part[] =>
  benchmarks.map(({ number, status }) => ({ id: `benchmark ${number}`, outcome: status }));

/** "Unscored" says that a question earns nothing, not what the answer is: it determines nothing. */
const open: readonly string[] = ["unknown", "undetermined", "unscored"];

/** Lists the parts that were determined and came out otherwise later. */
function moved(before: readonly Part[], after: readonly Part[]): readonly Part[] {
  return before.filter(
    ({ outcome }, index) => !open.includes(outcome) && after[index]?.outcome !== outcome,
  );
}
