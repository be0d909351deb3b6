import { benchmark } from "../literal-ids.js";

export const benchmark5 = benchmark({
  number: 5,
  name: "Encounters with employers and employees",
  summary:
    "Learners have many chances to learn from employers about work and the skills it values, through talks, mentoring and enterprise.",
  source: ["R14"],
  grade: "published",
  criteria: [
    {
      id: "5.1",
      statement:
        "Every year learners have at least two meaningful encounters with an employer, at least one of them through their curriculum area.",
      source: ["R-BM5"],
      grade: "published",
      indicators: [
        {
          id: "bm5_1_twice_a_year",
          question:
            "How many learners have at least two meaningful encounters with an employer every year, one of them through their curriculum area?",
          scale: "coverage",
          scored: true,
          source: ["RECON"],
          grade: "unverified",
        },
      ],
    },
    {
      id: "5.2",
      statement: "Learners’ part-time employment is recorded and taken into account.",
      source: ["R-BM5"],
      grade: "published",
      indicators: [
        {
          id: "bm5_2_part_time_work",
          question: "Is learners’ part-time employment recorded and taken into account?",
          scale: "yes-no",
          scored: false,
          source: ["R-BM5"],
          grade: "published",
        },
      ],
    },
  ],
});
