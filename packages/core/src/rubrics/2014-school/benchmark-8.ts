import { benchmark } from "../literal-ids.js";

export const benchmark8 = benchmark({
  number: 8,
  name: "Personal guidance",
  summary:
    "Every pupil can talk one to one with a trained adviser, in-house or external, when big choices are made.",
  source: ["R14"],
  grade: "published",
  criteria: [
    {
      id: "8.1",
      statement:
        "Every pupil has at least one guidance interview by age 16, and the opportunity for another by age 18.",
      source: ["G8"],
      grade: "published",
      indicators: [
        {
          id: "bm8_1_by_16",
          question:
            "How many pupils have had an interview with a professional and impartial careers adviser by the end of year 11?",
          scale: "coverage",
          scored: true,
          stages: ["ks4"],
          source: ["RECON"],
          grade: "unverified",
        },
        {
          id: "bm8_1_by_18",
          question:
            "How many pupils have had an interview with a professional and impartial careers adviser by the end of year 13?",
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
