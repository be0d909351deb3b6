import type { Measure } from "./measure-data.js";
import { college2014, post16of2025, school2014, school2025 } from "./rubric-ids.js";

/** An adviser is trained to level 6 or above. */
const needs = [{ kinds: ["guidance"], that: { adviserLevel: 6 }, atLeast: { times: 1 } }] as const;
const grade = "inferred";

/** Measures of benchmark 8: meetings with a careers adviser. */
export const measures8: readonly Measure[] = [
  {
    indicator: "bm8_1_by_16",
    rubrics: [school2014, school2025],
    cohort: { who: "end-of-stage", stage: "ks4" },
    window: "so-far",
    needs,
    reading: "Those who are in year 11 are asked for what they have had so far.",
    source: ["DPT", "R-BM8", "MEASURES"],
    grade,
  },
  {
    indicator: "bm8_1_by_18",
    rubrics: [school2014],
    cohort: { who: "end-of-stage", stage: "ks5" },
    window: "so-far",
    needs,
    reading:
      "The question asks for an interview by the end of year 13 and not for a further one, so one at any time counts.",
    source: ["DPT", "R-BM8", "MEASURES"],
    grade,
  },
  {
    indicator: "bm8_1_by_18",
    rubrics: [school2025],
    cohort: { who: "end-of-stage", stage: "ks5" },
    window: "stage",
    needs,
    reading: "A further meeting is one in key stage 5, whatever there was before.",
    source: ["LL8", "DPT", "R-BM8", "MEASURES"],
    grade,
  },
  {
    indicator: "bm8_1_by_end",
    rubrics: [college2014, ...post16of2025],
    cohort: { who: "end-of-programme" },
    window: "programme",
    needs,
    reading: "Those whose programme ends this academic year are asked for what they have had.",
    source: ["LL8", "R-BM8", "MEASURES"],
    grade,
  },
];
