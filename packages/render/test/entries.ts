import {
  type Answer,
  type Answers,
  type AssessmentDetails,
  nextSteps,
  type Profile,
  type Reject,
  scoreAssessment,
  scoreBenchmarkPercents,
} from "@career-benchmarks/core";
import {
  type Gatsby2014SchoolIndicatorId,
  type Gatsby2014SchoolLevelId,
  gatsby2014School,
} from "@career-benchmarks/core/rubrics/2014-school";
import type { ReportEntry } from "../src/report-entry.js";

export const toEighteen: Profile = { yearGroups: [7, 8, 9, 10, 11, 12, 13] };
export const toSixteen: Profile = { yearGroups: [7, 8, 9, 10, 11] };

export const indicatorIds = gatsby2014School.benchmarks
  .flatMap(({ criteria }) => criteria)
  .flatMap(({ indicators }) => indicators)
  .map(({ id, scale, stages }) => ({ id, scale, stages }));

/** A result with its next steps, from answers. */
export function entryOf(
  answers: Answers<Gatsby2014SchoolIndicatorId, Gatsby2014SchoolLevelId>,
  profile: Profile = toEighteen,
  details: AssessmentDetails = {},
): ReportEntry {
  const result = scoreAssessment(gatsby2014School, { ...details, profile, answers });
  return { rubric: gatsby2014School, result, steps: nextSteps(gatsby2014School, result) };
}

/** The same answer to every question. */
function answerAll(answer: (id: string, scale: string) => Answer) {
  const pairs = indicatorIds.map(({ id, scale }) => [id, answer(id, scale)] as const);
  return Object.fromEntries(pairs) as Answers<Gatsby2014SchoolIndicatorId, Gatsby2014SchoolLevelId>;
}

export const allUnknown = entryOf({}, toEighteen, { institution: { name: "Unknown School" } });

export const allAchieved = entryOf(
  answerAll((_, scale) => (scale === "yes-no" ? true : "all")),
  toEighteen,
  {
    institution: { name: "Northfield Academy", urn: "100001" },
    asAt: "2024-07-19",
    completedOn: "2024-07-22",
    state: "completed",
  },
);

const mixedAnswers: Answers<Gatsby2014SchoolIndicatorId, Gatsby2014SchoolLevelId> = {
  ...answerAll((_, scale) => (scale === "yes-no" ? true : "most")),
  bm1_2_website_employers: false,
  bm1_3_feedback_employers: false,
  bm1_3_feedback_parents: false,
  bm2_1_information_used: "overwhelming-majority",
  bm4_1_english: { from: "some", to: "most" },
  bm4_1_pshe: "none",
  bm5_1_each_year: { count: 92, of: 122, unknown: 20 },
  bm6_1_by_16: { percent: 69 },
  bm6_2_by_18: "all",
  bm7_1_universities: { count: 60, of: 122 },
  bm8_1_by_16: "all",
};

/** Some answers, some ranges, some nothing. */
export const mixed = entryOf(
  Object.fromEntries(
    Object.entries(mixedAnswers).filter(([id]) => !/bm3_2|bm7_2|bm8_1_by_18|bm1_1_lead/.test(id)),
  ) as Answers<Gatsby2014SchoolIndicatorId, Gatsby2014SchoolLevelId>,
  toEighteen,
  {
    id: "a-17",
    institution: { name: "Example School", site: "Lower site", urn: "012345", ukprn: "10001234" },
    asAt: "2018-11",
    state: "draft",
    cohort: { size: 122, of: 130, reason: "eight pupils joined in June" },
  },
);

/** An 11-16 school, with years that were assumed and answers to questions that are not asked. */
export const elevenToSixteen = entryOf(
  {
    ...answerAll((_, scale) => (scale === "yes-no" ? true : "overwhelming-majority")),
    bm3_3_destinations_3_years: false,
    bm5_1_each_year: "some",
  },
  { ...toSixteen, assumed: true },
  { institution: { name: "Riverside School" }, asAt: "2019" },
);

/** Learners left out, and a question that concerns nobody. */
export const withExclusions = entryOf(
  {
    ...answerAll((_, scale) => (scale === "yes-no" ? true : "all")),
    bm6_1_by_16: {
      count: 20,
      of: 20,
      excluded: { "plan-outcome": 1, medical: 2, other: 1 },
      excludedText: "dual registered",
    },
    bm8_1_by_16: { count: 17, of: 22, excluded: { "best-interests": 2 } },
    bm7_2_visits_by_18: { count: 0, of: 0 },
  },
  { yearGroups: ["X"], stages: ["ks4", "ks5"] },
  { institution: { name: "The Oaks" }, asAt: "2023-07", cohort: { size: 22, of: 24 } },
);

/** Eight percentages as a school published them, two of which no answers give. */
export const percentsOnly: ReportEntry = {
  rubric: gatsby2014School,
  result: scoreBenchmarkPercents(
    gatsby2014School,
    { 1: 59, 2: 100, 3: 73, 4: 87, 5: 75, 6: 75, 7: 91, 8: null },
    toEighteen,
    { institution: { name: "Published School" }, asAt: "2019-11" },
  ),
};

/** Two rows that could not be scored. */
export const rejects: readonly Reject[] = [
  {
    place: { file: "assessments.csv", row: 3, line: 4 },
    cells: { Name: "Hill | <b>School</b>", urn: "000123" },
    issues: [
      {
        code: "unknown-level",
        severity: "error",
        place: { row: 3, line: 4, column: "bm2_1_information_used" },
        expected: "a level",
        received: '"loads"',
        hint: "Did you mean all?",
      },
    ],
  },
  {
    place: { file: "assessments.csv", row: 5, line: 6 },
    cells: { assessment_id: "x-5" },
    issues: [
      {
        code: "profile-year-groups-invalid",
        severity: "error",
        path: "profile.yearGroups",
        expected: "year groups",
      },
    ],
  },
];

export const several: readonly ReportEntry[] = [
  mixed,
  allAchieved,
  elevenToSixteen,
  withExclusions,
  percentsOnly,
  allUnknown,
];
