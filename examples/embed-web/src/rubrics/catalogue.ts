import type { Edition, Interpretation, Rubric, Setting } from "@career-benchmarks/core";

/** A rubric that the form can use; its data is loaded when it is chosen. */
export interface CatalogueRubric {
  readonly id: string;
  readonly edition: Edition;
  readonly setting: Setting;
  readonly load: () => Promise<Rubric>;
}

/** An interpretation that the form can use. */
export interface CatalogueInterpretation {
  readonly id: string;
  readonly title: string;
  readonly settings: readonly Setting[];
  readonly load: () => Promise<Interpretation>;
}

/** The rubrics, newest edition first. */
export const catalogue: readonly CatalogueRubric[] = [
  {
    id: "gatsby-2025-school",
    edition: "2025",
    setting: "school",
    load: async () =>
      (await import("@career-benchmarks/core/rubrics/2025-school")).gatsby2025School,
  },
  {
    id: "gatsby-2025-college",
    edition: "2025",
    setting: "college",
    load: async () =>
      (await import("@career-benchmarks/core/rubrics/2025-college")).gatsby2025College,
  },
  {
    id: "gatsby-2025-training-provider",
    edition: "2025",
    setting: "training-provider",
    load: async () =>
      (await import("@career-benchmarks/core/rubrics/2025-training-provider"))
        .gatsby2025TrainingProvider,
  },
  {
    id: "gatsby-2014-school",
    edition: "2014",
    setting: "school",
    load: async () =>
      (await import("@career-benchmarks/core/rubrics/2014-school")).gatsby2014School,
  },
  {
    id: "gatsby-2014-college",
    edition: "2014",
    setting: "college",
    load: async () =>
      (await import("@career-benchmarks/core/rubrics/2014-college")).gatsby2014College,
  },
];

/** What a rubric can be read through. */
export const interpretationCatalogue: readonly CatalogueInterpretation[] = [
  {
    id: "specialist-setting",
    title: "Specialist setting, such as a special school",
    settings: ["school", "college", "training-provider"],
    load: async () =>
      (await import("@career-benchmarks/core/interpretations/specialist-setting"))
        .specialistSetting,
  },
  {
    id: "send-in-mainstream",
    title: "Learners with SEND in a mainstream setting",
    settings: ["school", "college", "training-provider"],
    load: async () =>
      (await import("@career-benchmarks/core/interpretations/send-in-mainstream")).sendInMainstream,
  },
  {
    id: "alternative-provision",
    title: "Alternative provision",
    settings: ["school"],
    load: async () =>
      (await import("@career-benchmarks/core/interpretations/alternative-provision"))
        .alternativeProvision,
  },
];
