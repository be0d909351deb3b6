import { benchmark } from "../literal-ids.js";

export const benchmark3 = benchmark({
  number: 3,
  name: "Addressing the needs of each young person",
  summary:
    "Guidance fits the stage and the person, and helps with worries about barriers; vulnerable, disadvantaged, absent young people and those with SEND are named.",
  source: ["R14", "RGS3", "BAA"],
  grade: "published",
  criteria: [
    {
      id: "3.1",
      statement:
        "The programme works against misconceptions and stereotypes, shows diverse role models and lifts aspirations.",
      source: ["RGS3"],
      grade: "inferred",
      indicators: [
        {
          id: "bm3_1_aspirations",
          question: "Does the careers programme set out to lift learners’ aspirations?",
          scale: "agreement",
          scored: true,
          source: ["RECON25"],
          grade: "inferred",
        },
        {
          id: "bm3_1_stereotypes",
          question: "Does the careers programme set out to challenge stereotypes?",
          scale: "agreement",
          scored: true,
          source: ["RECON25"],
          grade: "inferred",
        },
        {
          id: "bm3_1_misconceptions",
          question: "Does the careers programme set out to correct misconceptions?",
          scale: "agreement",
          scored: true,
          source: ["RECON25"],
          grade: "inferred",
        },
        {
          id: "bm3_1_role_models",
          question: "Does the careers programme show diverse role models?",
          scale: "agreement",
          scored: true,
          source: ["RECON25"],
          grade: "inferred",
        },
      ],
    },
    {
      id: "3.2",
      statement:
        "Participation in guidance, the advice given and the decisions agreed are recorded systematically.",
      source: ["RGS3"],
      grade: "unverified",
      indicators: [
        {
          id: "bm3_2_records_participation",
          question: "Is each learner’s participation in guidance recorded systematically?",
          scale: "agreement",
          scored: true,
          source: ["RECON25"],
          grade: "inferred",
        },
        {
          id: "bm3_2_records_advice",
          question: "Is the individual advice given to each learner recorded systematically?",
          scale: "agreement",
          scored: true,
          source: ["RECON25"],
          grade: "inferred",
        },
        {
          id: "bm3_2_records_decisions",
          question: "Are the decisions agreed with each learner recorded systematically?",
          scale: "agreement",
          scored: true,
          source: ["RECON25"],
          grade: "inferred",
        },
      ],
    },
    {
      id: "3.3",
      statement:
        "Records are joined with those of the previous stage where available; they start at first contact or transition.",
      source: ["RGS3"],
      grade: "unverified",
      indicators: [
        {
          id: "bm3_3_records_joined",
          question: "Are earlier careers records joined with your own where they are available?",
          scale: "agreement",
          scored: true,
          source: ["RECON25"],
          grade: "unverified",
        },
      ],
    },
    {
      id: "3.4",
      statement: "All learners can reach and use the records of their guidance.",
      source: ["RGS3"],
      grade: "unverified",
      indicators: [
        {
          id: "bm3_4_records_used",
          question: "Can every learner reach and use their own records?",
          scale: "agreement",
          scored: true,
          source: ["RECON25"],
          grade: "inferred",
        },
      ],
    },
    {
      id: "3.5",
      statement:
        "Aspirations, intended destinations and immediate destinations are collected, kept and used for personalised support.",
      source: ["RGS3"],
      grade: "unverified",
      indicators: [
        {
          id: "bm3_5_intended_destinations",
          question:
            "Are aspirations, intended destinations and immediate destinations collected and kept?",
          scale: "agreement",
          scored: true,
          source: ["RECON25"],
          grade: "inferred",
        },
        {
          id: "bm3_5_personalised_support",
          question:
            "Are these data used for personalised support, above all of disadvantaged learners and those with SEND?",
          scale: "agreement",
          scored: true,
          source: ["RECON25"],
          grade: "inferred",
        },
      ],
    },
    {
      id: "3.6",
      statement:
        "Sustained and longer-term destinations feed the evaluation of the programme, and alumni are used.",
      source: ["RGS3"],
      grade: "inferred",
      indicators: [
        {
          id: "bm3_6_longer_term",
          question:
            "Do sustained and longer-term destinations feed the evaluation of the programme?",
          scale: "agreement",
          scored: true,
          source: ["RECON25"],
          grade: "inferred",
        },
        {
          id: "bm3_6_alumni",
          question: "Are alumni used in the programme?",
          scale: "agreement",
          scored: true,
          source: ["RECON25"],
          grade: "inferred",
        },
      ],
    },
  ],
});
