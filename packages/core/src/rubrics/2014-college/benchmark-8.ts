import { benchmark } from "../literal-ids.js";

export const benchmark8 = benchmark({
  number: 8,
  name: "Personal guidance",
  summary:
    "Every learner can talk one to one with a trained adviser, in-house or external, when big choices are made.",
  source: ["R14"],
  grade: "published",
  criteria: [
    {
      id: "8.1",
      statement:
        "Every learner has at least one guidance interview by the end of the programme, and access to a level 6 adviser when needed.",
      source: ["G8"],
      grade: "published",
      indicators: [
        {
          id: "bm8_1_by_end",
          question:
            "How many learners have had an interview with a professional and impartial careers adviser by the end of their study programme?",
          scale: "coverage",
          scored: true,
          source: ["RECON"],
          grade: "unverified",
        },
      ],
    },
  ],
});
