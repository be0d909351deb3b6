import { benchmark } from "../literal-ids.js";

export const benchmark4 = benchmark({
  number: 4,
  name: "Linking curriculum learning to careers",
  summary:
    "Every teacher connects their subject to careers, with science, technology, engineering and mathematics as the example.",
  source: ["R14"],
  grade: "published",
  criteria: [
    {
      id: "4.1",
      statement:
        "By age 14 every pupil has had the chance to learn how each STEM subject helps people enter, and do better in, many careers.",
      source: ["GCG4"],
      grade: "published",
      indicators: [
        {
          id: "bm4_1_english",
          question:
            "How many pupils have meaningful opportunities to learn about careers in English lessons?",
          scale: "coverage",
          scored: true,
          source: ["C4A4", "RECON"],
          grade: "unverified",
        },
        {
          id: "bm4_1_mathematics",
          question:
            "How many pupils have meaningful opportunities to learn about careers in mathematics lessons?",
          scale: "coverage",
          scored: true,
          source: ["C4A4", "RECON"],
          grade: "unverified",
        },
        {
          id: "bm4_1_science",
          question:
            "How many pupils have meaningful opportunities to learn about careers in science lessons?",
          scale: "coverage",
          scored: true,
          source: ["C4A4", "RECON"],
          grade: "unverified",
        },
        {
          id: "bm4_1_pshe",
          question:
            "How many pupils have meaningful opportunities to learn about careers in personal, social, health and economic education (PSHE)?",
          scale: "coverage",
          scored: true,
          source: ["C4A4", "RECON"],
          grade: "unverified",
        },
      ],
    },
  ],
});
