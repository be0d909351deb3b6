import type { Measure } from "./measure-data.js";
import { college2014, post16of2025, school2014, school2025 } from "./rubric-ids.js";

const information = { kinds: ["labour-market-information"], atLeast: { times: 1 } } as const;
const used = { ...information, that: { used: true } } as const;
const grade = "inferred";

const inStages = (["ks3", "ks4", "ks5"] as const).flatMap((stage): readonly Measure[] => {
  const common = {
    rubrics: [school2025],
    cohort: { who: "stage", stage },
    window: "stage",
    source: ["CUM2", "MEASURES"],
    grade,
  } as const;
  return [
    {
      ...common,
      indicator: `bm2_1_reached_${stage}`,
      needs: [information],
      reading: "Everyone now in the key stage counts, not only those at its end.",
    },
    {
      ...common,
      indicator: `bm2_1_used_${stage}`,
      needs: [used],
      reading: "Everyone now in the key stage counts, not only those at its end.",
    },
  ];
});

/** Measures of benchmark 2: information used, or reached. */
export const measures2: readonly Measure[] = [
  {
    indicator: "bm2_1_information_used",
    rubrics: [school2014],
    cohort: { who: "end-of-lowest-stage" },
    window: "so-far",
    needs: [used],
    reading:
      "By 14 is by the end of year 9; a school without year 9 goes by the lowest key stage it has.",
    source: ["G2", "DPT", "MID", "MEASURES"],
    grade,
  },
  {
    indicator: "bm2_1_information_used",
    rubrics: [college2014],
    cohort: { who: "everyone" },
    window: "programme",
    needs: [used],
    reading: "During the study programme, so far.",
    source: ["G2", "MEASURES"],
    grade,
  },
  ...inStages,
  {
    indicator: "bm2_1_reached",
    rubrics: post16of2025,
    cohort: { who: "everyone" },
    window: "programme",
    needs: [information],
    reading: "During the programme, so far.",
    source: ["CUM2", "MEASURES"],
    grade,
  },
  {
    indicator: "bm2_1_used",
    rubrics: post16of2025,
    cohort: { who: "everyone" },
    window: "programme",
    needs: [used],
    reading: "During the programme, so far.",
    source: ["CUM2", "MEASURES"],
    grade,
  },
];
