import { benchmark } from "../literal-ids.js";

export const benchmark7 = benchmark({
  number: 7,
  name: "Encounters with further education and higher education",
  summary:
    "Every learning route is known, academic and vocational, independent training providers included.",
  source: ["R14", "BM7-25", "BAA"],
  grade: "published",
  criteria: [
    {
      id: "7.1",
      statement:
        "By age 16 every pupil has had meaningful encounters with the full range of providers: sixth forms, colleges, universities and independent training providers.",
      source: ["BM7-25"],
      grade: "published",
      indicators: [
        {
          id: "bm7_1_sixth_forms",
          question:
            "How many pupils have had meaningful encounters with sixth forms by the end of year 11?",
          scale: "coverage",
          scored: true,
          stages: ["ks4"],
          source: ["RECON25"],
          grade: "inferred",
        },
        {
          id: "bm7_1_colleges",
          question:
            "How many pupils have had meaningful encounters with colleges by the end of year 11?",
          scale: "coverage",
          scored: true,
          stages: ["ks4"],
          source: ["RECON25"],
          grade: "inferred",
        },
        {
          id: "bm7_1_universities",
          question:
            "How many pupils have had meaningful encounters with universities by the end of year 11?",
          scale: "coverage",
          scored: true,
          stages: ["ks4"],
          source: ["RECON25"],
          grade: "inferred",
        },
        {
          id: "bm7_1_training_providers",
          question:
            "How many pupils have had meaningful encounters with independent training providers by the end of year 11?",
          scale: "coverage",
          scored: true,
          stages: ["ks4"],
          source: ["RECON25"],
          grade: "inferred",
        },
        {
          id: "bm7_1_purpose",
          question:
            "Is the purpose of each encounter clear, and shared by the provider and the young person?",
          scale: "agreement",
          scored: true,
          source: ["SM5-7", "RECON25"],
          grade: "inferred",
        },
        {
          id: "bm7_1_outcomes",
          question: "Do the learning outcomes of each encounter suit the young person’s needs?",
          scale: "agreement",
          scored: true,
          source: ["SM5-7", "RECON25"],
          grade: "inferred",
        },
        {
          id: "bm7_1_two_way",
          question: "Is there two-way interaction between the young person and the provider?",
          scale: "agreement",
          scored: true,
          source: ["SM5-7", "RECON25"],
          grade: "inferred",
        },
        {
          id: "bm7_1_about_provider",
          question:
            "Does the young person learn how the provider recruits, which qualifications it offers and which careers they open?",
          scale: "agreement",
          scored: true,
          source: ["SM5-7", "RECON25"],
          grade: "inferred",
        },
        {
          id: "bm7_1_learning_there",
          question: "Does the young person hear what learning or training there is like?",
          scale: "agreement",
          scored: true,
          source: ["SM5-7", "RECON25"],
          grade: "inferred",
        },
        {
          id: "bm7_1_reflection",
          question: "Is there time to reflect on the encounter afterwards?",
          scale: "agreement",
          scored: true,
          source: ["SM5-7", "RECON25"],
          grade: "inferred",
        },
      ],
    },
    {
      id: "7.2",
      statement:
        "By age 18 every pupil considering higher education has made at least two visits to its providers and met staff and learners.",
      source: ["BM7-25"],
      grade: "published",
      indicators: [
        {
          id: "bm7_2_he_visits_by_18",
          question:
            "Of the pupils considering higher education, how many have made two or more visits to its providers by the end of year 13?",
          scale: "coverage",
          scored: true,
          stages: ["ks5"],
          emptyCohort: true,
          source: ["RECON25"],
          grade: "inferred",
        },
      ],
    },
  ],
});
