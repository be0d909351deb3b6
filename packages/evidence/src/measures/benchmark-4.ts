import type { Measure } from "./measure-data.js";
import { college2014, post16of2025, school2014, school2025 } from "./rubric-ids.js";

/** What the subjects of 2014 may be called in the records; our list, to be widened. */
const names = {
  english: ["english", "english language", "english literature"],
  mathematics: ["mathematics", "maths", "further mathematics"],
  science: ["science", "combined science", "biology", "chemistry", "physics"],
  pshe: ["pshe", "pshee", "personal, social, health and economic education"],
} as const;

const bySubject = Object.entries(names).flatMap(([subject, called]): readonly Measure[] => {
  const needs = [
    {
      kinds: ["curriculum-link"],
      that: { subject: called, meaningful: true },
      atLeast: { times: 1 },
    },
  ] as const;
  const indicator = `bm4_1_${subject}`;
  return [
    {
      indicator,
      rubrics: [school2014],
      cohort: { who: "from-year-7" },
      window: "this-year",
      needs,
      reading:
        "The question names no age and asks of the present, so every pupil counts, in this academic year. Names of the subject are our list.",
      source: ["GCG4", "C4A4", "MEASURES"],
      grade: "unverified",
    },
    {
      indicator,
      rubrics: [college2014],
      cohort: { who: "everyone" },
      window: "programme",
      needs,
      reading: "During the study programme, so far. Names of the subject are our list.",
      source: ["GCG4", "C4A4", "MEASURES"],
      grade: "unverified",
    },
  ];
});

const byYearGroup = [7, 8, 9, 10, 11, 12, 13].map(
  (yearGroup): Measure => ({
    indicator: `bm4_1_year_${yearGroup}`,
    rubrics: [school2025],
    cohort: { who: "year-group", yearGroup },
    window: "this-year",
    needs: [{ kinds: ["curriculum-link"], atLeast: { everySubject: true } }],
    reading: "Every subject is every one that the caller says the year group is taught.",
    source: ["LL4", "C4A4", "MEASURES"],
    grade: "inferred",
  }),
);

const link = { kinds: ["curriculum-link"], atLeast: { times: 1 } } as const;

/** Measures of benchmark 4: careers in the subjects. */
export const measures4: readonly Measure[] = [
  ...bySubject,
  ...byYearGroup,
  {
    indicator: "bm4_1_throughout",
    rubrics: post16of2025,
    cohort: { who: "everyone" },
    window: "every-year-of-programme",
    needs: [link],
    reading: "Throughout the course is in each academic year of it, so far, in any subject.",
    source: ["LL4", "MEASURES"],
    grade: "inferred",
  },
  {
    indicator: "bm4_1_non_occupational",
    rubrics: post16of2025,
    cohort: { who: "everyone", occupational: false },
    window: "programme",
    needs: [link],
    reading: "At any time in the programme, so far, in any subject.",
    source: ["LL4", "MEASURES"],
    grade: "inferred",
  },
];
