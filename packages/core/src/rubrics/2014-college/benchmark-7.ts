import { benchmark } from "../literal-ids.js";

export const benchmark7 = benchmark({
  number: 7,
  name: "Encounters with further and higher education",
  summary:
    "Learners know every learning route, academic and vocational, in college, university and the workplace.",
  source: ["R14"],
  grade: "published",
  criteria: [
    {
      id: "7.1",
      statement:
        "By the end of the programme every learner has met a range of providers of the next stage, as fits them.",
      source: ["G7"],
      grade: "published",
      indicators: [
        {
          id: "bm7_1_by_end",
          question:
            "How many learners have had a meaningful encounter with a range of providers of the next stage by the end of their study programme?",
          scale: "coverage",
          scored: true,
          source: ["RECON"],
          grade: "unverified",
        },
      ],
    },
  ],
});
