import { benchmark } from "../literal-ids.js";

export const benchmark6 = benchmark({
  number: 6,
  name: "Experiences of workplaces",
  summary: "Every learner sees work at first hand, through visits, shadowing or work experience.",
  source: ["R14"],
  grade: "published",
  criteria: [
    {
      id: "6.1",
      statement:
        "By the end of the study programme every learner has had at least one experience of a workplace besides any part-time job.",
      source: ["R-BM6"],
      grade: "published",
      indicators: [
        {
          id: "bm6_1_by_end",
          question:
            "How many learners have had a workplace experience by the end of their study programme?",
          scale: "coverage",
          scored: true,
          source: ["RECON"],
          grade: "unverified",
        },
      ],
    },
  ],
});
