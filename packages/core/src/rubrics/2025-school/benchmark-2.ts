import { benchmark } from "../literal-ids.js";

export const benchmark2 = benchmark({
  number: 2,
  name: "Learning from careers and labour market information",
  summary:
    "Pupils, parents and carers, teachers and support staff can get sound, current information on study routes and jobs.",
  source: ["R14", "CUM2", "BAA"],
  grade: "published",
  criteria: [
    {
      id: "2.1",
      statement:
        "In each key stage all pupils reach and use information on careers, pathways and the labour market for study options or next steps.",
      source: ["CUM2"],
      grade: "published",
      indicators: [
        {
          id: "bm2_1_reached_ks3",
          question:
            "How many pupils in key stage 3 have reached information on careers, pathways and the labour market?",
          scale: "coverage",
          scored: true,
          stages: ["ks3"],
          source: ["RECON25"],
          grade: "inferred",
        },
        {
          id: "bm2_1_used_ks3",
          question:
            "How many pupils in key stage 3 have used that information for study options or next steps?",
          scale: "coverage",
          scored: true,
          stages: ["ks3"],
          source: ["RECON25"],
          grade: "inferred",
        },
        {
          id: "bm2_1_staff_ks3",
          question:
            "Do teachers and support staff of key stage 3 have up-to-date information on careers and the labour market?",
          scale: "yes-no",
          scored: true,
          stages: ["ks3"],
          source: ["RECON25"],
          grade: "inferred",
        },
        {
          id: "bm2_1_reached_ks4",
          question:
            "How many pupils in key stage 4 have reached information on careers, pathways and the labour market?",
          scale: "coverage",
          scored: true,
          stages: ["ks4"],
          source: ["RECON25"],
          grade: "inferred",
        },
        {
          id: "bm2_1_used_ks4",
          question:
            "How many pupils in key stage 4 have used that information for study options or next steps?",
          scale: "coverage",
          scored: true,
          stages: ["ks4"],
          source: ["RECON25"],
          grade: "inferred",
        },
        {
          id: "bm2_1_staff_ks4",
          question:
            "Do teachers and support staff of key stage 4 have up-to-date information on careers and the labour market?",
          scale: "yes-no",
          scored: true,
          stages: ["ks4"],
          source: ["RECON25"],
          grade: "inferred",
        },
        {
          id: "bm2_1_reached_ks5",
          question:
            "How many pupils in key stage 5 have reached information on careers, pathways and the labour market?",
          scale: "coverage",
          scored: true,
          stages: ["ks5"],
          source: ["RECON25"],
          grade: "inferred",
        },
        {
          id: "bm2_1_used_ks5",
          question:
            "How many pupils in key stage 5 have used that information for study options or next steps?",
          scale: "coverage",
          scored: true,
          stages: ["ks5"],
          source: ["RECON25"],
          grade: "inferred",
        },
        {
          id: "bm2_1_staff_ks5",
          question:
            "Do teachers and support staff of key stage 5 have up-to-date information on careers and the labour market?",
          scale: "yes-no",
          scored: true,
          stages: ["ks5"],
          source: ["RECON25"],
          grade: "inferred",
        },
        {
          id: "bm2_1_send_information",
          question:
            "Do young people with SEND, and their parents and carers, get different or additional information where they need it?",
          scale: "yes-no",
          scored: false,
          source: ["CUM2"],
          grade: "inferred",
        },
      ],
    },
    {
      id: "2.2",
      statement:
        "Parents and carers are encouraged and supported to reach and use information on careers and the labour market.",
      source: ["CUM2"],
      grade: "published",
      indicators: [
        {
          id: "bm2_2_parents_encouraged_ks3",
          question:
            "Are parents and carers of pupils in key stage 3 encouraged to use the information?",
          scale: "yes-no",
          scored: true,
          stages: ["ks3"],
          source: ["RECON25"],
          grade: "inferred",
        },
        {
          id: "bm2_2_parents_supported_ks3",
          question:
            "Are parents and carers of pupils in key stage 3 supported to use the information?",
          scale: "yes-no",
          scored: true,
          stages: ["ks3"],
          source: ["RECON25"],
          grade: "inferred",
        },
        {
          id: "bm2_2_parents_encouraged_ks4",
          question:
            "Are parents and carers of pupils in key stage 4 encouraged to use the information?",
          scale: "yes-no",
          scored: true,
          stages: ["ks4"],
          source: ["RECON25"],
          grade: "inferred",
        },
        {
          id: "bm2_2_parents_supported_ks4",
          question:
            "Are parents and carers of pupils in key stage 4 supported to use the information?",
          scale: "yes-no",
          scored: true,
          stages: ["ks4"],
          source: ["RECON25"],
          grade: "inferred",
        },
        {
          id: "bm2_2_parents_encouraged_ks5",
          question:
            "Are parents and carers of pupils in key stage 5 encouraged to use the information?",
          scale: "yes-no",
          scored: true,
          stages: ["ks5"],
          source: ["RECON25"],
          grade: "inferred",
        },
        {
          id: "bm2_2_parents_supported_ks5",
          question:
            "Are parents and carers of pupils in key stage 5 supported to use the information?",
          scale: "yes-no",
          scored: true,
          stages: ["ks5"],
          source: ["RECON25"],
          grade: "inferred",
        },
        {
          id: "bm2_2_sent_home",
          question: "Is tailored information sent home to parents and carers?",
          scale: "yes-no",
          scored: false,
          source: ["RECON25"],
          grade: "inferred",
        },
      ],
    },
  ],
});
