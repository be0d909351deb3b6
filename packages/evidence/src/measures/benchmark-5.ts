import type { Measure } from "./measure-data.js";
import { college2014, post16of2025, school2014, school2025 } from "./rubric-ids.js";

const kinds = ["employer-encounter"] as const;
const meaningful = { meaningful: true } as const;
/** Of 2025: in person, or in person combined with virtual. */
const inPerson = { inPerson: true, meaningful: true } as const;
const grade = "inferred";

const byYearGroup = [7, 8, 9, 10, 11, 12, 13].map(
  (yearGroup): Measure => ({
    indicator: `bm5_1_year_${yearGroup}`,
    rubrics: [school2025],
    cohort: { who: "year-group", yearGroup },
    window: "this-year",
    needs: [{ kinds, that: inPerson, atLeast: { times: 1 } }],
    reading: "A year is an academic year.",
    source: ["CUM5", "SM5-7", "MEASURES"],
    grade,
  }),
);

/** Measures of benchmark 5: encounters with employers. */
export const measures5: readonly Measure[] = [
  {
    indicator: "bm5_1_each_year",
    rubrics: [school2014],
    cohort: { who: "from-year-7" },
    window: "every-year",
    needs: [{ kinds, that: meaningful, atLeast: { times: 1 } }],
    reading:
      "Every academic year from year 7, or from joining, to that of the date. The years before joining are not the school’s.",
    source: ["DPT", "MEASURES"],
    grade,
  },
  {
    indicator: "bm5_1_twice_a_year",
    rubrics: [college2014],
    cohort: { who: "everyone" },
    window: "every-year-of-programme",
    needs: [
      { kinds, that: meaningful, atLeast: { times: 2 } },
      { kinds, that: { throughCurriculum: true, meaningful: true }, atLeast: { times: 1 } },
    ],
    reading: "Through the curriculum area is on record as the subject of the encounter.",
    source: ["R-BM5", "MEASURES"],
    grade,
  },
  ...byYearGroup,
  {
    indicator: "bm5_1_twice_a_year",
    rubrics: post16of2025,
    cohort: { who: "everyone" },
    window: "this-year",
    needs: [{ kinds, that: inPerson, atLeast: { times: 2 } }],
    reading: "A year is an academic year.",
    source: ["CUM5", "SM5-7", "MEASURES"],
    grade,
  },
  {
    indicator: "bm5_1_through_curriculum",
    rubrics: post16of2025,
    cohort: { who: "everyone" },
    window: "this-year",
    needs: [{ kinds, that: { throughCurriculum: true, ...inPerson }, atLeast: { times: 1 } }],
    reading:
      "These encounters are meaningful ones of this year. Through the curriculum area is on record as the subject.",
    source: ["CUM5", "SM5-7", "MEASURES"],
    grade,
  },
];
