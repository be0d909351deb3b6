import type { Measure } from "./measure-data.js";
import { college2014, post16of2025, school2014, school2025 } from "./rubric-ids.js";

const experience = { kinds: ["workplace-experience"], atLeast: { times: 1 } } as const;
const meaningful = { ...experience, that: { inPerson: true, meaningful: true } } as const;

/** Five days of five hours: nothing public says how long a week’s worth is. */
const week = { hours: 25 } as const;

/** Measures of benchmark 6: experiences of workplaces; a part-time job is not recorded as one. */
export const measures6: readonly Measure[] = [
  {
    indicator: "bm6_1_by_16",
    rubrics: [school2014],
    cohort: { who: "end-of-stage", stage: "ks4" },
    window: "so-far",
    needs: [experience],
    reading: "Those who are in year 11 are asked for what they have had so far.",
    source: ["DPT", "R-BM6", "MEASURES"],
    grade: "inferred",
  },
  {
    indicator: "bm6_2_by_18",
    rubrics: [school2014],
    cohort: { who: "end-of-stage", stage: "ks5" },
    window: "stage",
    needs: [experience],
    reading: "A further experience is one in key stage 5, whatever there was before.",
    source: ["DPT", "R-BM6", "MEASURES"],
    grade: "inferred",
  },
  {
    indicator: "bm6_1_by_end",
    rubrics: [college2014],
    cohort: { who: "end-of-programme" },
    window: "programme",
    needs: [experience],
    reading: "Those whose programme ends this academic year are asked for what they have had.",
    source: ["R-BM6", "MEASURES"],
    grade: "inferred",
  },
  {
    indicator: "bm6_1_ks3",
    rubrics: [school2025],
    cohort: { who: "end-of-stage", stage: "ks3" },
    window: "stage",
    needs: [meaningful],
    reading: "Those in the last year of the key stage are asked for what they have had in it.",
    source: ["CUM6", "SM5-7", "MEASURES"],
    grade: "inferred",
  },
  {
    indicator: "bm6_1_ks4",
    rubrics: [school2025],
    cohort: { who: "end-of-stage", stage: "ks4" },
    window: "stage",
    needs: [meaningful],
    reading: "Those in the last year of the key stage are asked for what they have had in it.",
    source: ["CUM6", "SM5-7", "MEASURES"],
    grade: "inferred",
  },
  {
    indicator: "bm6_1_week_ks3",
    rubrics: [school2025],
    cohort: { who: "end-of-stage", stage: "ks3" },
    window: "stage",
    needs: [{ kinds: ["employer-encounter", "workplace-experience"], atLeast: week }],
    reading: "A week’s worth is 25 hours, and variety is not measured.",
    source: ["KEY", "MEASURES"],
    grade: "unverified",
  },
  {
    indicator: "bm6_1_week_ks4",
    rubrics: [school2025],
    cohort: { who: "end-of-stage", stage: "ks4" },
    window: "stage",
    needs: [{ kinds: ["workplace-experience"], atLeast: week }],
    reading:
      "A week’s worth is 25 hours. Records do not tell a placement from another experience of a workplace.",
    source: ["KEY", "MEASURES"],
    grade: "unverified",
  },
  {
    indicator: "bm6_2_by_18",
    rubrics: [school2025],
    cohort: { who: "end-of-stage", stage: "ks5" },
    window: "stage",
    needs: [meaningful],
    reading: "A further experience is one in key stage 5, whatever there was before.",
    source: ["LL6", "SM5-7", "MEASURES"],
    grade: "inferred",
  },
  {
    indicator: "bm6_1_by_end",
    rubrics: post16of2025,
    cohort: { who: "end-of-programme" },
    window: "programme",
    needs: [meaningful],
    reading: "Those whose programme ends this academic year are asked for what they have had.",
    source: ["CUM6", "LL6", "SM5-7", "MEASURES"],
    grade: "inferred",
  },
];
