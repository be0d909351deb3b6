import {
  type Answers,
  auditInterpretation,
  interpret,
  nextSteps,
  type Result,
  scoreAssessment,
  scoreBenchmarkPercents,
} from "@career-benchmarks/core";
import { specialistSetting } from "@career-benchmarks/core/interpretations/specialist-setting";
import {
  type Gatsby2014SchoolIndicatorId,
  type Gatsby2014SchoolLevelId,
  gatsby2014School,
} from "@career-benchmarks/core/rubrics/2014-school";
import { gatsby2025School } from "@career-benchmarks/core/rubrics/2025-school";
import type { GapsInput } from "../src/index.js";
import type { ReportEntry } from "../src/report-entry.js";
import { entryOf, indicatorIds, toEighteen } from "./entries.js";

const institution = { name: "Example School", urn: "012345" };

/** Percentages of one school, as published at a date. */
export function published(asAt: string, percents: readonly (number | null)[]): ReportEntry {
  const byNumber = Object.fromEntries(percents.map((percent, index) => [index + 1, percent]));
  return {
    rubric: gatsby2014School,
    result: scoreBenchmarkPercents(gatsby2014School, byNumber, toEighteen, { institution, asAt }),
  };
}

/** The same school in the edition of 2025, with some answers. */
export function in2025(asAt: string): ReportEntry {
  const ids = gatsby2025School.benchmarks
    .flatMap(({ criteria }) => criteria)
    .flatMap(({ indicators }) => indicators)
    .map(({ id, scale }) => ({ id, scale }));
  const top = (scale: string) =>
    gatsby2025School.scales.find(({ id }) => id === scale)?.levels.at(-1)?.id ?? "";
  const answers = Object.fromEntries(
    ids.slice(0, -6).map(({ id, scale }) => [id, top(scale)] as const),
  );
  const assessment = { profile: toEighteen, answers, institution, asAt };
  const result = scoreAssessment(gatsby2025School, assessment as never);
  return { rubric: gatsby2025School, result, steps: nextSteps(gatsby2025School, result) };
}

/** Four evaluations of one school, with the break between the editions. */
export const twoEditions: readonly ReportEntry[] = [
  published("2018-07", [59, 54, 72, 87, 75, 50, 66, 62]),
  published("2019-07", [76, 100, 81, 87, 75, 75, 91, null]),
  published("2022-11", [88, 100, 100, 100, 100, 75, 91, 87]),
  in2025("2026-07"),
];

const specialistRubric = interpret(gatsby2014School, [specialistSetting]);
const specialistAssessment = {
  institution: { name: "The Oaks School" },
  asAt: "2023-07",
  profile: { yearGroups: ["X"], stages: ["ks3", "ks4", "ks5"] },
  cohort: { size: 20, of: 24, reason: "agreed with the SENCO" },
  answers: {
    bm5_1_each_year: { count: 18, of: 18, excluded: { "plan-outcome": 2 } },
    bm6_1_by_16: { count: 9, of: 9, excluded: { medical: 2, "best-interests": 1 } },
    bm6_2_by_18: "all",
    bm7_1_universities: { notApplicable: { reason: "no-realistic-destination" } },
    bm8_1_by_16: { count: 17, of: 20 },
  },
} as const;

const specialistResult = scoreAssessment(specialistRubric, specialistAssessment);

/** A special school, interpreted, with learners left out and a question judged not applicable. */
export const interpreted: ReportEntry = {
  rubric: specialistRubric,
  result: specialistResult,
  steps: nextSteps(specialistRubric, specialistResult),
  audits: [auditInterpretation(gatsby2014School, specialistSetting)],
};

const groups = [
  { id: "N", label: "No SEN" },
  { id: "K", label: "SEN support" },
  { id: "E", label: "EHC plan" },
];

/** Counts of a group for two measures, of everyone, and of so many unknown. */
export const gaps: GapsInput = {
  tables: [
    {
      title: "Encounters and guidance",
      dimension: "SEN provision",
      groups,
      measures: [
        { id: "employers", label: "An encounter with an employer each year" },
        { id: "guidance", label: "A guidance interview by 16" },
      ],
      cells: [
        { group: "N", measure: "employers", count: 90, of: 110, unknown: 8 },
        { group: "K", measure: "employers", count: 18, of: 36 },
        { group: "E", measure: "employers", count: 8, of: 20, unknown: 4 },
        { group: "N", measure: "guidance", count: 88, of: 110 },
        { group: "K", measure: "guidance", count: 21, of: 36 },
        { group: "E", measure: "guidance", count: 2, of: 20 },
      ],
      whole: [
        { measure: "employers", count: 116, of: 166, unknown: 12 },
        { measure: "guidance", count: 111, of: 166 },
      ],
    },
  ],
};

/** Groups so small that nothing of them may be shown. */
export const tinyGaps: GapsInput = {
  tables: [
    {
      title: "Encounters",
      dimension: "SEN provision",
      groups,
      measures: [{ id: "employers", label: "An encounter each year" }],
      cells: [
        { group: "N", measure: "employers", count: 2, of: 4 },
        { group: "K", measure: "employers", count: 1, of: 3 },
        { group: "E", measure: "employers", count: 2, of: 2 },
      ],
      whole: [{ measure: "employers", count: 5, of: 9 }],
    },
  ],
};

const none = Object.fromEntries(
  indicatorIds.map(({ id, scale }) => [id, scale === "yes-no" ? false : "none"]),
) as Answers<Gatsby2014SchoolIndicatorId, Gatsby2014SchoolLevelId>;

/** The least that an institution can score. */
export const minimum = entryOf(none, toEighteen, {
  institution: { name: "Least School" },
  asAt: "2017-06",
});

/** An institution to which nothing applies. */
export const nothingApplies: ReportEntry = {
  ...minimum,
  result: {
    ...minimum.result,
    headline: { fullyAchieved: 0, min: 0, max: 0, of: 0 },
    benchmarks: minimum.result.benchmarks.map((score) => ({
      ...score,
      status: "not-applicable" as const,
      points: 0,
      min: 0,
      max: 0,
      available: 0,
      percent: null,
      percentMax: null,
    })),
  } as Result,
  steps: { do: [], findOut: [] },
};

/** So many institutions with percentages of every kind. */
export function many(count: number): readonly ReportEntry[] {
  return Array.from({ length: count }, (_, index) => ({
    rubric: gatsby2014School,
    result: scoreBenchmarkPercents(
      gatsby2014School,
      Object.fromEntries(
        [1, 2, 3, 4, 5, 6, 7, 8].map((number) => [number, ((index + number) * 25) % 125 || null]),
      ),
      toEighteen,
      { institution: { name: `School ${index + 1}`, urn: `${200000 + index}` }, asAt: "2019-07" },
    ),
  }));
}
