import { benchmark } from "../literal-ids.js";

export const benchmark4 = benchmark({
  number: 4,
  name: "Linking curriculum learning to careers",
  summary:
    "Every teacher connects their subject to careers, also where the course leads to no particular occupation.",
  source: ["R14", "GCG4"],
  grade: "published",
  criteria: [
    {
      id: "4.1",
      statement:
        "Throughout and by the end of the course, every learner can experience how their subjects help in occupations, mathematics and English included.",
      source: ["GCG4"],
      grade: "published",
      indicators: [
        {
          id: "bm4_1_english",
          question:
            "How many learners have meaningful opportunities to learn about careers in English?",
          scale: "coverage",
          scored: true,
          source: ["C4A4", "RECON"],
          grade: "unverified",
        },
        {
          id: "bm4_1_mathematics",
          question:
            "How many learners have meaningful opportunities to learn about careers in mathematics?",
          scale: "coverage",
          scored: true,
          source: ["C4A4", "RECON"],
          grade: "unverified",
        },
        {
          id: "bm4_1_science",
          question:
            "How many learners have meaningful opportunities to learn about careers in science?",
          scale: "coverage",
          scored: true,
          source: ["C4A4", "RECON"],
          grade: "unverified",
        },
        {
          id: "bm4_1_pshe",
          question:
            "How many learners have meaningful opportunities to learn about careers in personal, social, health and economic education (PSHE)?",
          scale: "coverage",
          scored: true,
          source: ["C4A4", "RECON"],
          grade: "unverified",
        },
      ],
    },
  ],
});
