import { benchmark } from "../literal-ids.js";

export const benchmark5 = benchmark({
  number: 5,
  name: "Encounters with employers and employees",
  summary:
    "Many chances to learn from employers about work and the skills it values, from a mix of employers.",
  source: ["R14", "CUM5"],
  grade: "published",
  criteria: [
    {
      id: "5.1",
      statement:
        "Every year learners have at least two meaningful encounters with an employer, at least one of them through their curriculum area.",
      source: ["CUM5"],
      grade: "published",
      indicators: [
        {
          id: "bm5_1_twice_a_year",
          question:
            "How many learners have had at least two meaningful encounters with an employer this year?",
          scale: "coverage",
          scored: true,
          source: ["RECON25"],
          grade: "inferred",
        },
        {
          id: "bm5_1_through_curriculum",
          question:
            "How many learners have had at least one of these encounters through their curriculum area?",
          scale: "coverage",
          scored: true,
          source: ["RECON25"],
          grade: "inferred",
        },
        {
          id: "bm5_1_purpose",
          question:
            "Is the purpose of each encounter clear, and shared by the employer and the young person?",
          scale: "agreement",
          scored: true,
          source: ["SM5-7", "RECON25"],
          grade: "inferred",
        },
        {
          id: "bm5_1_outcomes",
          question: "Do the learning outcomes of each encounter suit the young person’s needs?",
          scale: "agreement",
          scored: true,
          source: ["SM5-7", "RECON25"],
          grade: "inferred",
        },
        {
          id: "bm5_1_two_way",
          question: "Is there two-way interaction between the young person and the employer?",
          scale: "agreement",
          scored: true,
          source: ["SM5-7", "RECON25"],
          grade: "inferred",
        },
        {
          id: "bm5_1_reflection",
          question: "Is there time to reflect on the encounter afterwards?",
          scale: "agreement",
          scored: true,
          source: ["SM5-7", "RECON25"],
          grade: "inferred",
        },
        {
          id: "bm5_1_employer_variety",
          question:
            "Do the employers vary in size and specialism, in line with regional and national trends?",
          scale: "agreement",
          scored: false,
          source: ["CUM5"],
          grade: "inferred",
        },
        {
          id: "bm5_1_self_employed",
          question: "Are self-employed people among them?",
          scale: "yes-no",
          scored: false,
          source: ["CUM5"],
          grade: "inferred",
        },
        {
          id: "bm5_1_support",
          question:
            "Do vulnerable and disadvantaged young people and those with SEND get additional or different support?",
          scale: "yes-no",
          scored: false,
          source: ["CUM5"],
          grade: "inferred",
        },
      ],
    },
  ],
});
