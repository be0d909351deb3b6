import { benchmark } from "../literal-ids.js";

export const benchmark2 = benchmark({
  number: 2,
  name: "Learning from career and labour market information",
  summary:
    "Learners and parents can get sound information on study routes and jobs, with an informed adviser to help them interpret it.",
  source: ["R14"],
  grade: "published",
  criteria: [
    {
      id: "2.1",
      statement:
        "During the study programme every learner reaches and uses information on career paths and the labour market.",
      source: ["G2"],
      grade: "published",
      indicators: [
        {
          id: "bm2_1_information_used",
          question:
            "How many learners have used up-to-date career and labour market information when deciding what to study or do next?",
          scale: "coverage",
          scored: true,
          source: ["RECON"],
          grade: "unverified",
        },
      ],
    },
    {
      id: "2.2",
      statement:
        "Parents are encouraged, where appropriate, to reach and use information on careers and the labour market.",
      source: ["G2"],
      grade: "published",
      indicators: [
        {
          id: "bm2_2_parents_encouraged",
          question:
            "Are parents encouraged, where appropriate, to use career and labour market information?",
          scale: "yes-no",
          scored: true,
          source: ["RECON"],
          grade: "unverified",
        },
      ],
    },
  ],
});
