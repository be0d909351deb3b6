import { benchmark } from "../literal-ids.js";

export const benchmark6 = benchmark({
  number: 6,
  name: "Experiences of workplaces",
  summary:
    "Every pupil sees work at first hand, through experiences that pass a test of seven parts.",
  source: ["R14", "CUM6", "SM5-7"],
  grade: "published",
  criteria: [
    {
      id: "6.1",
      statement: "By age 16 every pupil has had meaningful experiences of workplaces.",
      source: ["LL6", "CUM6"],
      grade: "published",
      indicators: [
        {
          id: "bm6_1_ks3",
          question:
            "How many pupils have had a meaningful experience of a workplace in key stage 3?",
          scale: "coverage",
          scored: true,
          stages: ["ks3"],
          source: ["RECON25"],
          grade: "inferred",
        },
        {
          id: "bm6_1_ks4",
          question:
            "How many pupils have had a meaningful experience of a workplace in key stage 4?",
          scale: "coverage",
          scored: true,
          stages: ["ks4"],
          source: ["RECON25"],
          grade: "inferred",
        },
        {
          id: "bm6_1_meaningful",
          question:
            "Do the experiences pass all seven parts of the test of meaning? In progress if they pass some.",
          scale: "yes-no",
          scored: true,
          source: ["SM5-7", "RECON25"],
          grade: "inferred",
        },
        {
          id: "bm6_1_support",
          question:
            "Do vulnerable and disadvantaged young people and those with SEND get additional or different support?",
          scale: "yes-no",
          scored: true,
          source: ["CUM6", "RECON25"],
          grade: "inferred",
        },
        {
          id: "bm6_1_purpose",
          question:
            "Is the purpose of each experience clear, and shared by the employer and the young person?",
          scale: "agreement",
          scored: false,
          source: ["SM5-7"],
          grade: "inferred",
        },
        {
          id: "bm6_1_outcomes",
          question: "Do the learning outcomes of each experience suit the young person’s needs?",
          scale: "agreement",
          scored: false,
          source: ["SM5-7"],
          grade: "inferred",
        },
        {
          id: "bm6_1_two_way",
          question: "Is there extensive two-way interaction with employees?",
          scale: "agreement",
          scored: false,
          source: ["SM5-7"],
          grade: "inferred",
        },
        {
          id: "bm6_1_range_of_people",
          question: "Does the young person meet a range of people from the workplace?",
          scale: "agreement",
          scored: false,
          source: ["SM5-7"],
          grade: "inferred",
        },
        {
          id: "bm6_1_task",
          question:
            "Does the young person do a task that the employer has set, or make something relevant to the work?",
          scale: "agreement",
          scored: false,
          source: ["SM5-7"],
          grade: "inferred",
        },
        {
          id: "bm6_1_feedback",
          question: "Does the employer give feedback on that work?",
          scale: "agreement",
          scored: false,
          source: ["SM5-7"],
          grade: "inferred",
        },
        {
          id: "bm6_1_reflection",
          question: "Is there time to reflect on the experience afterwards?",
          scale: "agreement",
          scored: false,
          source: ["SM5-7"],
          grade: "inferred",
        },
        {
          id: "bm6_1_week_ks3",
          question:
            "How many pupils have had about a week’s worth of varied activity with employers in years 7 to 9?",
          scale: "coverage",
          scored: false,
          stages: ["ks3"],
          source: ["KEY", "C4A67"],
          grade: "inferred",
        },
        {
          id: "bm6_1_week_ks4",
          question:
            "How many pupils have had a week’s worth of work experience placement in years 10 and 11?",
          scale: "coverage",
          scored: false,
          stages: ["ks4"],
          source: ["KEY", "C4A67"],
          grade: "inferred",
        },
      ],
    },
    {
      id: "6.2",
      statement:
        "By age 18 every pupil has had at least one further meaningful experience of a workplace.",
      source: ["LL6"],
      grade: "published",
      indicators: [
        {
          id: "bm6_2_by_18",
          question:
            "How many pupils have had a further meaningful experience of a workplace by the end of year 13?",
          scale: "coverage",
          scored: true,
          stages: ["ks5"],
          source: ["RECON25"],
          grade: "inferred",
        },
      ],
    },
  ],
});
