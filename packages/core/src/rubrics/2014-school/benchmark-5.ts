import { benchmark } from "../literal-ids.js";

export const benchmark5 = benchmark({
  number: 5,
  name: "Encounters with employers and employees",
  summary:
    "Pupils have many chances to learn from employers about work and the skills it values, through talks, mentoring and enterprise.",
  source: ["R14"],
  grade: "published",
  criteria: [
    {
      id: "5.1",
      statement:
        "Every year from age 11, pupils have at least one meaningful encounter with an employer.",
      source: ["CEC5"],
      grade: "published",
      indicators: [
        {
          id: "bm5_1_each_year",
          question:
            "How many pupils have at least one meaningful encounter with an employer every year?",
          scale: "coverage",
          scored: true,
          source: ["RECON"],
          grade: "unverified",
        },
      ],
    },
  ],
});
