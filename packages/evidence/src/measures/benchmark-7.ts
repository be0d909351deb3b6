import type { ProviderType } from "../records/activity.js";
import type { Measure, Qualities } from "./measure-data.js";
import { college2014, post16of2025, school2014, school2025 } from "./rubric-ids.js";

const kinds = ["provider-encounter"] as const;
const grade = "inferred";
const of2014 = { meaningful: true } as const;
/** Of 2025: in person, or in person combined with virtual. */
const of2025 = { inPerson: true, meaningful: true } as const;

function by16(
  rubric: string,
  indicator: string,
  provider: readonly ProviderType[],
  that: Qualities,
  reading = "Those who are in year 11 are asked for what they have had so far; once is enough.",
): Measure {
  return {
    indicator,
    rubrics: [rubric],
    cohort: { who: "end-of-stage", stage: "ks4" },
    window: "so-far",
    needs: [{ kinds, that: { provider, ...that }, atLeast: { times: 1 } }],
    reading,
    source: rubric === school2014 ? ["G7", "DPT", "MEASURES"] : ["DPT", "SM5-7", "MEASURES"],
    grade,
  };
}

const higherEducation = {
  cohort: { who: "end-of-stage", stage: "ks5", considering: "higher-education" },
  window: "so-far",
  grade,
} as const;
const visits = [
  { kinds, that: { provider: ["university"], visit: true }, atLeast: { times: 2 } },
] as const;

/** Measures of benchmark 7: encounters with providers of the next stage. */
export const measures7: readonly Measure[] = [
  by16(school2014, "bm7_1_sixth_forms", ["sixth-form"], of2014),
  by16(school2014, "bm7_1_colleges", ["college"], of2014),
  by16(school2014, "bm7_1_training_providers", ["training-provider"], of2014),
  by16(school2014, "bm7_1_apprenticeships", ["apprenticeship-provider"], of2014),
  by16(school2014, "bm7_1_universities", ["university"], of2014),
  {
    ...higherEducation,
    indicator: "bm7_2_visits_by_18",
    rubrics: [school2014],
    needs: visits,
    reading: "Considering university is having it as the latest intended destination.",
    source: ["G7", "DPT", "MEASURES"],
  },
  {
    ...higherEducation,
    indicator: "bm7_2_visits_by_18",
    rubrics: [school2014],
    interpretation: "specialist-setting",
    needs: [{ kinds, that: { provider: ["university"] }, atLeast: { times: 2 } }],
    reading:
      "Encounters stand in for visits. Considering university is having it as the latest intended destination.",
    source: ["SOL7", "DPT", "MEASURES"],
  },
  {
    indicator: "bm7_1_by_end",
    rubrics: [college2014],
    cohort: { who: "end-of-programme" },
    window: "programme",
    needs: [{ kinds, that: of2014, atLeast: { providers: 2 } }],
    reading: "A range of providers is two kinds of provider or more.",
    source: ["G7", "MEASURES"],
    grade,
  },
  by16(school2025, "bm7_1_sixth_forms", ["sixth-form"], of2025),
  by16(school2025, "bm7_1_colleges", ["college"], of2025),
  by16(school2025, "bm7_1_universities", ["university"], of2025),
  by16(
    school2025,
    "bm7_1_training_providers",
    ["training-provider", "apprenticeship-provider"],
    of2025,
    "Those who are in year 11 are asked for what they have had so far; once is enough. Apprenticeship providers of 2014 are among the training providers of 2025.",
  ),
  {
    ...higherEducation,
    indicator: "bm7_2_he_visits_by_18",
    rubrics: [school2025],
    needs: visits,
    reading:
      "Considering higher education is having it as the latest intended destination. Its providers are recorded as universities.",
    source: ["DPT", "MEASURES"],
  },
  {
    indicator: "bm7_1_by_end",
    rubrics: post16of2025,
    cohort: { who: "end-of-programme" },
    window: "programme",
    needs: [{ kinds, that: of2025, atLeast: { providers: 2 } }],
    reading: "A range of providers is two kinds of provider or more.",
    source: ["SM5-7", "MEASURES"],
    grade,
  },
];
