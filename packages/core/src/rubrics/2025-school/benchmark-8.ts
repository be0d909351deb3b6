import { benchmark } from "../literal-ids.js";

export const benchmark8 = benchmark({
  number: 8,
  name: "Personal guidance",
  summary:
    "Every pupil can meet a trained adviser one to one when big choices are made; it is part of the programme.",
  source: ["R14", "LL8"],
  grade: "published",
  criteria: [
    {
      id: "8.1",
      statement:
        "Every pupil has at least one meeting with a careers adviser by age 16 and a further one by age 18, scheduled to meet need.",
      source: ["LL8"],
      grade: "published",
      indicators: [
        {
          id: "bm8_1_by_16",
          question:
            "How many pupils have had a meeting with a careers adviser by the end of year 11?",
          scale: "coverage",
          scored: true,
          stages: ["ks4"],
          source: ["RECON25"],
          grade: "inferred",
        },
        {
          id: "bm8_1_by_18",
          question:
            "How many pupils have had a further meeting with a careers adviser by the end of year 13?",
          scale: "coverage",
          scored: true,
          stages: ["ks5"],
          source: ["RECON25"],
          grade: "inferred",
        },
        {
          id: "bm8_1_timed_to_need",
          question: "Are meetings scheduled to meet each pupil’s need?",
          scale: "agreement",
          scored: true,
          source: ["LL8", "RECON25"],
          grade: "inferred",
        },
        {
          id: "bm8_1_joint_work",
          question: "Does the careers leader work with the adviser, the SENCO and other key staff?",
          scale: "agreement",
          scored: true,
          source: ["LL8", "RECON25"],
          grade: "inferred",
        },
      ],
    },
    {
      id: "8.2",
      statement:
        "Pupils, parents and carers are told what support exists and how to get it, on the website too.",
      source: ["LL8"],
      grade: "published",
      indicators: [
        {
          id: "bm8_2_told_learners",
          question: "Are pupils told what support exists and how to get it?",
          scale: "yes-no",
          scored: true,
          source: ["LL8", "RECON25"],
          grade: "inferred",
        },
        {
          id: "bm8_2_told_parents",
          question: "Are parents and carers told what support exists and how to get it?",
          scale: "yes-no",
          scored: true,
          source: ["LL8", "RECON25"],
          grade: "inferred",
        },
        {
          id: "bm8_2_website",
          question: "Does the website tell what support exists and how to get it?",
          scale: "yes-no",
          scored: true,
          source: ["LL8", "RECON25"],
          grade: "inferred",
        },
      ],
    },
  ],
});
