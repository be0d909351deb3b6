import { describe, expect, it } from "vitest";
import { scoreAssessment } from "../score/score-assessment.js";
import { assessments, everyRubric, settledAssessments } from "./arbitraries.js";
import { forAll } from "./for-all.js";

describe.each(everyRubric)("law 2, ranges, under $id", (rubric) => {
  const results = assessments(rubric).map((given) => scoreAssessment(rubric, given));
  const settled = settledAssessments(rubric).map((given) => scoreAssessment(rubric, given));

  it(
    "run upwards and within what is available",
    forAll(results, (result) => {
      const { indicators, benchmarks, headline } = result;
      const points = [...indicators, ...benchmarks, { ...headline, available: headline.of }];
      expect(
        points.filter(({ min, max, available }) => !isAscending(0, min, max, available)),
      ).toEqual([]);
      const open = benchmarks.filter(({ available }) => available > 0);
      expect(
        open.filter(({ percent, percentMax }) => !isAscending(0, percent, percentMax, 100)),
      ).toEqual([]);
      const closed = benchmarks.filter(({ available }) => available === 0);
      expect(
        closed.filter(({ percent, percentMax }) => percent !== null || percentMax !== null),
      ).toEqual([]);
    }),
  );

  it(
    "are single values when nothing is unknown",
    forAll(settled, (result) => {
      const { indicators, benchmarks, criteria, headline } = result;
      expect(
        [...indicators, ...benchmarks, headline].filter(({ min, max }) => min !== max),
      ).toEqual([]);
      expect(benchmarks.filter(({ percent, percentMax }) => percent !== percentMax)).toEqual([]);
      expect(benchmarks.filter(({ status }) => status === "undetermined")).toEqual([]);
      expect([...indicators, ...criteria].filter(({ outcome }) => outcome === "unknown")).toEqual(
        [],
      );
    }),
  );
});

function isAscending(...numbers: readonly (number | null)[]): boolean {
  return numbers.every(
    (number, index) => number !== null && number >= Number(numbers[index - 1] ?? number),
  );
}
