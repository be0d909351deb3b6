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
        "Every year, in every subject, every pupil learns how the subject links to careers.",
      source: ["LL4", "C4A4"],
      grade: "published",
      indicators: [
        {
          id: "bm4_1_year_7",
          question:
            "How many pupils in year 7 have learned in every subject how it links to careers?",
          scale: "coverage",
          scored: true,
          yearGroups: [7],
          source: ["RECON25"],
          grade: "inferred",
        },
        {
          id: "bm4_1_year_8",
          question:
            "How many pupils in year 8 have learned in every subject how it links to careers?",
          scale: "coverage",
          scored: true,
          yearGroups: [8],
          source: ["RECON25"],
          grade: "inferred",
        },
        {
          id: "bm4_1_year_9",
          question:
            "How many pupils in year 9 have learned in every subject how it links to careers?",
          scale: "coverage",
          scored: true,
          yearGroups: [9],
          source: ["RECON25"],
          grade: "inferred",
        },
        {
          id: "bm4_1_year_10",
          question:
            "How many pupils in year 10 have learned in every subject how it links to careers?",
          scale: "coverage",
          scored: true,
          yearGroups: [10],
          source: ["RECON25"],
          grade: "inferred",
        },
        {
          id: "bm4_1_year_11",
          question:
            "How many pupils in year 11 have learned in every subject how it links to careers?",
          scale: "coverage",
          scored: true,
          yearGroups: [11],
          source: ["RECON25"],
          grade: "inferred",
        },
        {
          id: "bm4_1_year_12",
          question:
            "How many pupils in year 12 have learned in every subject how it links to careers?",
          scale: "coverage",
          scored: true,
          yearGroups: [12],
          source: ["RECON25"],
          grade: "inferred",
        },
        {
          id: "bm4_1_year_13",
          question:
            "How many pupils in year 13 have learned in every subject how it links to careers?",
          scale: "coverage",
          scored: true,
          yearGroups: [13],
          source: ["RECON25"],
          grade: "inferred",
        },
      ],
    },
    {
      id: "4.2",
      statement:
        "Careers is part of the continuing development of teachers and of all staff who support pupils.",
      source: ["LL4"],
      grade: "published",
      indicators: [
        {
          id: "bm4_2_staff_development",
          question:
            "Is careers part of the continuing development of teachers and all staff who support pupils?",
          scale: "yes-no",
          scored: true,
          source: ["LL4", "RECON25"],
          grade: "inferred",
        },
      ],
    },
  ],
});
