import { benchmark } from "../literal-ids.js";

export const benchmark6 = benchmark({
  number: 6,
  name: "Experiences of workplaces",
  summary: "Every pupil sees work at first hand, through visits, shadowing or work experience.",
  source: ["R14"],
  grade: "published",
  criteria: [
    {
      id: "6.1",
      statement:
        "By age 16 every pupil has had at least one experience of a workplace besides any part-time job.",
      source: ["CEC6"],
      grade: "published",
      indicators: [
        {
          id: "bm6_1_by_16",
          question: "How many pupils have had a workplace experience by the end of year 11?",
          scale: "coverage",
          scored: true,
          stages: ["ks4"],
          source: ["RECON"],
          grade: "unverified",
        },
      ],
    },
    {
      id: "6.2",
      statement:
        "By age 18 every pupil has had one further experience of a workplace besides any part-time job.",
      source: ["CEC6"],
      grade: "published",
      indicators: [
        {
          id: "bm6_2_by_18",
          question:
            "How many pupils have had a further workplace experience by the end of year 13?",
          scale: "coverage",
          scored: true,
          stages: ["ks5"],
          source: ["RECON"],
          grade: "unverified",
        },
      ],
    },
  ],
});
