import type { Indicator, Rubric, Scale, Sourced } from "../model/rubric.js";

const made: Sourced = { source: ["TEST"], grade: "published" };

/** Three made-up scales: yes or no, how far along, and a share of learners in three bands. */
export const scales: readonly Scale[] = [
  {
    id: "yes-no",
    kind: "yes-no",
    levels: [
      { ...made, id: "no", label: "No", points: 0, outcome: "not-achieved" },
      { ...made, id: "yes", label: "Yes", points: 1, outcome: "achieved" },
    ],
  },
  {
    id: "progress",
    kind: "agreement",
    levels: [
      { ...made, id: "no", label: "No", points: 0, outcome: "not-achieved" },
      { ...made, id: "begun", label: "Begun", points: 1, outcome: "in-progress" },
      { ...made, id: "done", label: "Done", points: 2, outcome: "achieved" },
    ],
  },
  {
    id: "reach",
    kind: "coverage",
    levels: [
      {
        ...made,
        id: "nobody",
        label: "Nobody",
        points: 0,
        outcome: "not-achieved",
        from: 0,
        to: 0,
      },
      { ...made, id: "few", label: "Few", points: 1, outcome: "in-progress", from: 1, to: 49 },
      { ...made, id: "many", label: "Many", points: 2, outcome: "in-progress", from: 50, to: 99 },
      {
        ...made,
        id: "everybody",
        label: "Everybody",
        points: 3,
        outcome: "achieved",
        from: 100,
        to: 100,
      },
    ],
  },
];

/** What a test says of an indicator; the rest is made up. */
export type IndicatorSketch = Pick<Indicator, "id" | "scale"> & Partial<Indicator>;

/** Makes up a rubric of one benchmark per list of indicators, each with one criterion. */
export function makeRubric(
  sketches: readonly (readonly IndicatorSketch[])[],
  rule: { readonly fullyFrom?: number; readonly notTo?: number } = {},
): Rubric {
  return {
    id: "made-up",
    version: "1.0.0",
    edition: "2025",
    setting: "school",
    title: "Made up for a test",
    benchmarks: sketches.map((indicators, index) => ({
      ...made,
      number: index + 1,
      name: `Benchmark ${index + 1}`,
      summary: "Made up for a test.",
      criteria: [
        {
          ...made,
          id: `${index + 1}.1`,
          statement: "Made up for a test.",
          indicators: indicators.map((sketch) => ({
            ...made,
            question: `What of ${sketch.id}?`,
            scored: true,
            ...sketch,
          })),
        },
      ],
    })),
    scales,
    shareRule: { ...made, wholePercent: "truncate", atLeast: 1 },
    statusRule: {
      fullyAchieved: { ...made, from: rule.fullyFrom ?? 100 },
      notAchieved: { ...made, to: rule.notTo ?? 0 },
    },
    sources: [{ id: "TEST", title: "Made up for a test" }],
    textLicence: "None needed.",
  };
}
