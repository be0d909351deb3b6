import { benchmark } from "../literal-ids.js";

export const benchmark4 = benchmark({
  number: 4,
  name: "Linking curriculum learning to careers",
  summary: "Subject staff show where their subject leads and why its knowledge and skills matter.",
  source: ["R14", "LL4"],
  grade: "published",
  criteria: [
    {
      id: "4.1",
      statement:
        "Throughout and by the end of the course every learner learns how their subjects link to careers, also where the course leads to no particular occupation.",
      source: ["LL4", "C4A4"],
      grade: "published",
      indicators: [
        {
          id: "bm4_1_throughout",
          question:
            "How many learners have learned throughout their course how their subjects link to careers?",
          scale: "coverage",
          scored: true,
          source: ["RECON25"],
          grade: "inferred",
        },
        {
          id: "bm4_1_non_occupational",
          question:
            "How many learners on courses that lead to no particular occupation have learned how their subjects link to careers?",
          scale: "coverage",
          scored: true,
          emptyCohort: true,
          source: ["RECON25"],
          grade: "inferred",
        },
      ],
    },
    {
      id: "4.2",
      statement:
        "Careers is part of the continuing development of teachers and of all staff who support learners.",
      source: ["LL4"],
      grade: "published",
      indicators: [
        {
          id: "bm4_2_staff_development",
          question:
            "Is careers part of the continuing development of teachers and all staff who support learners?",
          scale: "yes-no",
          scored: true,
          source: ["LL4", "RECON25"],
          grade: "inferred",
        },
      ],
    },
  ],
});
