import { benchmark } from "../literal-ids.js";

export const benchmark2 = benchmark({
  number: 2,
  name: "Learning from careers and labour market information",
  summary:
    "Learners, parents and carers, teachers and support staff can get sound, current information on study routes and jobs.",
  source: ["R14", "CUM2", "BAA"],
  grade: "published",
  criteria: [
    {
      id: "2.1",
      statement:
        "During the programme of study all learners reach and use information on careers, pathways and the labour market for study options or next steps.",
      source: ["CUM2"],
      grade: "published",
      indicators: [
        {
          id: "bm2_1_reached",
          question:
            "How many learners have reached information on careers, pathways and the labour market during their programme?",
          scale: "coverage",
          scored: true,
          source: ["RECON25"],
          grade: "inferred",
        },
        {
          id: "bm2_1_used",
          question: "How many learners have used that information for study options or next steps?",
          scale: "coverage",
          scored: true,
          source: ["RECON25"],
          grade: "inferred",
        },
        {
          id: "bm2_1_staff",
          question:
            "Do teachers and support staff have up-to-date information on careers and the labour market?",
          scale: "yes-no",
          scored: true,
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
          id: "bm2_2_parents_encouraged",
          question: "Are parents and carers encouraged to use the information?",
          scale: "yes-no",
          scored: true,
          source: ["RECON25"],
          grade: "inferred",
        },
        {
          id: "bm2_2_parents_supported",
          question: "Are parents and carers supported to use the information?",
          scale: "yes-no",
          scored: true,
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
