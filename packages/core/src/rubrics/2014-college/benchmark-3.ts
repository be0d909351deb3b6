import { benchmark } from "../literal-ids.js";

export const benchmark3 = benchmark({
  number: 3,
  name: "Addressing the needs of each learner",
  summary:
    "Guidance fits the stage and the person, and equality and diversity run through the whole programme.",
  source: ["R14"],
  grade: "published",
  criteria: [
    {
      id: "3.1",
      statement: "The programme actively works against stereotypes and lifts aspirations.",
      source: ["G3"],
      grade: "published",
      indicators: [
        {
          id: "bm3_1_aspirations",
          question: "Does the careers programme set out to lift learners’ aspirations?",
          scale: "yes-no",
          scored: true,
          source: ["RECON"],
          grade: "unverified",
        },
        {
          id: "bm3_1_stereotypes",
          question: "Does the careers programme set out to challenge stereotypes?",
          scale: "yes-no",
          scored: true,
          source: ["RECON"],
          grade: "unverified",
        },
      ],
    },
    {
      id: "3.2",
      statement:
        "Advice and decisions are recorded from first contact, joined with earlier records where available, and within reach of every learner.",
      source: ["G3", "R-BM3"],
      grade: "published",
      indicators: [
        {
          id: "bm3_2_records_experiences",
          question: "Are each learner’s careers experiences recorded systematically?",
          scale: "yes-no",
          scored: true,
          source: ["RECON"],
          grade: "unverified",
        },
        {
          id: "bm3_2_records_advice",
          question: "Is the individual advice given to each learner recorded systematically?",
          scale: "yes-no",
          scored: true,
          source: ["RECON"],
          grade: "unverified",
        },
        {
          id: "bm3_2_records_decisions",
          question: "Are the decisions agreed with each learner recorded systematically?",
          scale: "yes-no",
          scored: true,
          source: ["RECON"],
          grade: "unverified",
        },
        {
          id: "bm3_2_records_access",
          question: "Can every learner get at their own records?",
          scale: "yes-no",
          scored: true,
          source: ["RECON"],
          grade: "unverified",
        },
      ],
    },
    {
      id: "3.3",
      statement:
        "Accurate education, training and employment destinations are collected and kept for each learner.",
      source: ["G3"],
      grade: "published",
      indicators: [
        {
          id: "bm3_3_destinations_1_year",
          question: "Are leavers’ destinations collected and kept for one year after they leave?",
          scale: "yes-no",
          scored: true,
          source: ["CIOS", "RECON"],
          grade: "unverified",
        },
        {
          id: "bm3_3_destinations_2_years",
          question: "Are leavers’ destinations collected and kept for two years after they leave?",
          scale: "yes-no",
          scored: true,
          source: ["CIOS", "RECON"],
          grade: "unverified",
        },
        {
          id: "bm3_3_destinations_3_years",
          question:
            "Are leavers’ destinations collected and kept for three years after they leave?",
          scale: "yes-no",
          scored: true,
          source: ["CIOS", "RECON"],
          grade: "unverified",
        },
        {
          id: "bm3_3_local_authority_data",
          question: "Are destination data shared with the local authority?",
          scale: "yes-no",
          scored: true,
          source: ["RECON"],
          grade: "unverified",
        },
        {
          id: "bm3_3_local_authority_support",
          question:
            "Does the college work with the local authority on careers support for vulnerable learners and learners with SEND?",
          scale: "yes-no",
          scored: true,
          source: ["RECON"],
          grade: "unverified",
        },
      ],
    },
  ],
});
