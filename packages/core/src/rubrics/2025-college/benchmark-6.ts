import { benchmark } from "../literal-ids.js";

export const benchmark6 = benchmark({
  number: 6,
  name: "Experiences of workplaces",
  summary:
    "Every learner sees work at first hand, through experiences that pass a test of seven parts.",
  source: ["R14", "CUM6", "SM5-7"],
  grade: "published",
  criteria: [
    {
      id: "6.1",
      statement:
        "By the end of the programme every learner has had at least one meaningful experience of a workplace besides any part-time job.",
      source: ["LL6", "CUM6"],
      grade: "published",
      indicators: [
        {
          id: "bm6_1_by_end",
          question:
            "How many learners have had a meaningful experience of a workplace by the end of their programme, besides any part-time job?",
          scale: "coverage",
          scored: true,
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
      ],
    },
  ],
});
