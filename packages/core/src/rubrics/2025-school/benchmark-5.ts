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
        "Every year from age 11, pupils have at least one meaningful encounter with an employer.",
      source: ["CUM5"],
      grade: "published",
      indicators: [
        {
          id: "bm5_1_year_7",
          question:
            "How many pupils in year 7 have had at least one meaningful encounter with an employer this year?",
          scale: "coverage",
          scored: true,
          yearGroups: [7],
          source: ["RECON25"],
          grade: "inferred",
        },
        {
          id: "bm5_1_year_8",
          question:
            "How many pupils in year 8 have had at least one meaningful encounter with an employer this year?",
          scale: "coverage",
          scored: true,
          yearGroups: [8],
          source: ["RECON25"],
          grade: "inferred",
        },
        {
          id: "bm5_1_year_9",
          question:
            "How many pupils in year 9 have had at least one meaningful encounter with an employer this year?",
          scale: "coverage",
          scored: true,
          yearGroups: [9],
          source: ["RECON25"],
          grade: "inferred",
        },
        {
          id: "bm5_1_year_10",
          question:
            "How many pupils in year 10 have had at least one meaningful encounter with an employer this year?",
          scale: "coverage",
          scored: true,
          yearGroups: [10],
          source: ["RECON25"],
          grade: "inferred",
        },
        {
          id: "bm5_1_year_11",
          question:
            "How many pupils in year 11 have had at least one meaningful encounter with an employer this year?",
          scale: "coverage",
          scored: true,
          yearGroups: [11],
          source: ["RECON25"],
          grade: "inferred",
        },
        {
          id: "bm5_1_year_12",
          question:
            "How many pupils in year 12 have had at least one meaningful encounter with an employer this year?",
          scale: "coverage",
          scored: true,
          yearGroups: [12],
          source: ["RECON25"],
          grade: "inferred",
        },
        {
          id: "bm5_1_year_13",
          question:
            "How many pupils in year 13 have had at least one meaningful encounter with an employer this year?",
          scale: "coverage",
          scored: true,
          yearGroups: [13],
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
