import { benchmark } from "../literal-ids.js";

export const benchmark7 = benchmark({
  number: 7,
  name: "Encounters with further and higher education",
  summary:
    "Pupils know every learning route, academic and vocational, in school, college, university and the workplace.",
  source: ["R14"],
  grade: "published",
  criteria: [
    {
      id: "7.1",
      statement:
        "By age 16 every pupil has met providers across the full range of learning, and had a chance to meet their staff and pupils.",
      source: ["G7"],
      grade: "published",
      indicators: [
        {
          id: "bm7_1_sixth_forms",
          question:
            "How many pupils have had a meaningful encounter with sixth-form colleges by the end of year 11?",
          scale: "coverage",
          scored: true,
          stages: ["ks4"],
          source: ["RECON"],
          grade: "unverified",
        },
        {
          id: "bm7_1_colleges",
          question:
            "How many pupils have had a meaningful encounter with further education colleges by the end of year 11?",
          scale: "coverage",
          scored: true,
          stages: ["ks4"],
          source: ["RECON"],
          grade: "unverified",
        },
        {
          id: "bm7_1_training_providers",
          question:
            "How many pupils have had a meaningful encounter with independent training providers by the end of year 11?",
          scale: "coverage",
          scored: true,
          stages: ["ks4"],
          source: ["RECON"],
          grade: "unverified",
        },
        {
          id: "bm7_1_apprenticeships",
          question:
            "How many pupils have had a meaningful encounter with apprenticeship providers by the end of year 11?",
          scale: "coverage",
          scored: true,
          stages: ["ks4"],
          source: ["RECON"],
          grade: "unverified",
        },
        {
          id: "bm7_1_universities",
          question:
            "How many pupils have had a meaningful encounter with universities by the end of year 11?",
          scale: "coverage",
          scored: true,
          stages: ["ks4"],
          source: ["RECON"],
          grade: "unverified",
        },
      ],
    },
    {
      id: "7.2",
      statement:
        "By age 18 every pupil considering university has made at least two university visits, meeting staff and pupils.",
      source: ["G7"],
      grade: "published",
      indicators: [
        {
          id: "bm7_2_visits_by_18",
          question:
            "Of the pupils considering university, how many have made two or more visits by the end of year 13?",
          scale: "coverage",
          scored: true,
          stages: ["ks5"],
          emptyCohort: true,
          source: ["RECON"],
          grade: "unverified",
        },
      ],
    },
  ],
});
