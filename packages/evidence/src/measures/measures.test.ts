import { interpret, type Rubric } from "@career-benchmarks/core";
import { specialistSetting } from "@career-benchmarks/core/interpretations/specialist-setting";
import { gatsby2014College } from "@career-benchmarks/core/rubrics/2014-college";
import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
import { gatsby2025College } from "@career-benchmarks/core/rubrics/2025-college";
import { gatsby2025School } from "@career-benchmarks/core/rubrics/2025-school";
import { gatsby2025TrainingProvider } from "@career-benchmarks/core/rubrics/2025-training-provider";
import { describe, expect, it } from "vitest";
import { meaningfulRules } from "./meaningful-tests.js";
import { measures, measuresOf } from "./measures.js";
import { measureSources } from "./sources.js";

const rubrics: readonly Rubric[] = [
  gatsby2014School,
  gatsby2014College,
  gatsby2025School,
  gatsby2025College,
  gatsby2025TrainingProvider,
];

const coverageOf = ({ scales, benchmarks }: Rubric) => {
  const coverage = scales.filter(({ kind }) => kind === "coverage").map(({ id }) => id);
  return benchmarks
    .flatMap(({ criteria }) => criteria.flatMap(({ indicators }) => indicators))
    .filter(({ scale }) => coverage.includes(scale));
};

describe.each(rubrics)("the measures of $id", (rubric) => {
  const own = measuresOf(rubric);

  it("are one for each coverage question, and none for anything else", () => {
    const questions = coverageOf(rubric).map(({ id }) => id);
    expect(questions.length).toBeGreaterThan(5);
    expect(own.map(({ indicator }) => indicator).sort()).toEqual([...questions].sort());
  });

  it("ask for what is meaningful just where the question does", () => {
    const asks = own.filter(({ needs }) => needs.some(({ that }) => that?.meaningful));
    const words = coverageOf(rubric).filter(
      // "These encounters" are the meaningful ones of the question before.
      ({ question }) => /meaningful|these encounters/.test(question),
    );
    expect(asks.map(({ indicator }) => indicator).sort()).toEqual(words.map(({ id }) => id).sort());
  });

  it("have a cohort that may be nobody just where the question allows it", () => {
    const partial = own.filter(
      ({ cohort }) => cohort.considering ?? cohort.occupational !== undefined,
    );
    const allowed = coverageOf(rubric).filter(({ emptyCohort }) => emptyCohort);
    expect(partial.map(({ indicator }) => indicator).sort()).toEqual(
      allowed.map(({ id }) => id).sort(),
    );
  });

  it("are about the stage or year group that the question is asked of", () => {
    for (const { id, stages, yearGroups } of coverageOf(rubric)) {
      const cohort = own.find(({ indicator }) => indicator === id)?.cohort;
      if (stages) expect(stages).toEqual([cohort && "stage" in cohort && cohort.stage]);
      if (yearGroups)
        expect(yearGroups).toEqual([cohort && "yearGroup" in cohort && cohort.yearGroup]);
    }
  });
});

it("an interpreted rubric has as many measures, and encounters stand in for visits where it says so", () => {
  const plain = measuresOf(gatsby2014School);
  const own = measuresOf(interpret(gatsby2014School, [specialistSetting]));
  const visits = (list: typeof own) =>
    list.find(({ indicator }) => indicator === "bm7_2_visits_by_18")?.needs[0]?.that?.visit;
  expect(own).toHaveLength(plain.length);
  expect([visits(plain), visits(own)]).toEqual([true, undefined]);
});

it("a rubric of one's own has no measures", () => {
  expect(measuresOf({ ...gatsby2014School, id: "our-own" })).toEqual([]);
});

it("each measure names sources that there are, and each source is named", () => {
  const used = [...measures, ...meaningfulRules].flatMap(({ source }) => source);
  expect([...new Set(used)].sort()).toEqual(measureSources.map(({ id }) => id).sort());
});

it("the data can't be changed by accident", () => {
  expect([measures, measures[0], measures[0]?.cohort, meaningfulRules].every(Object.isFrozen)).toBe(
    true,
  );
});

it("the tests of a meaningful encounter are questions of the rubric", () => {
  const ids = gatsby2025School.benchmarks.flatMap(({ criteria }) =>
    criteria.flatMap(({ indicators }) => indicators.map(({ id }) => `${id}`)),
  );
  const benchmark: Readonly<Record<string, number>> = {
    "employer-encounter": 5,
    "workplace-experience": 6,
    "provider-encounter": 7,
  };
  const parts: Readonly<Record<number, number>> = { 5: 4, 6: 7, 7: 6 };
  for (const { kind, tests } of meaningfulRules) {
    const number = benchmark[kind] ?? 0;
    expect(tests).toHaveLength(parts[number] ?? 0);
    expect(ids).toEqual(expect.arrayContaining(tests.map((test) => `bm${number}_1_${test}`)));
  }
});
