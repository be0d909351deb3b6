import { benchmark } from "../literal-ids.js";

export const benchmark7 = benchmark({
  number: 7,
  name: "Encounters with further education and higher education",
  summary:
    "Every learning route is known, academic and vocational, independent training providers included.",
  source: ["R14", "BM7-25", "BAA"],
  grade: "published",
  criteria: [
    {
      id: "7.1",
      statement:
        "By the end of the programme every learner has had a meaningful encounter with a range of providers of the next stage, meeting staff and learners.",
      source: ["BM7-25"],
      grade: "published",
      indicators: [
        {
          id: "bm7_1_by_end",
          question:
            "How many learners have had a meaningful encounter with a range of providers of the next stage by the end of their programme?",
          scale: "coverage",
          scored: true,
          source: ["RECON25"],
          grade: "inferred",
        },
        {
          id: "bm7_1_purpose",
          question:
            "Is the purpose of each encounter clear, and shared by the provider and the young person?",
          scale: "agreement",
          scored: true,
          source: ["SM5-7", "RECON25"],
          grade: "inferred",
        },
        {
          id: "bm7_1_outcomes",
          question: "Do the learning outcomes of each encounter suit the young person’s needs?",
          scale: "agreement",
          scored: true,
          source: ["SM5-7", "RECON25"],
          grade: "inferred",
        },
        {
          id: "bm7_1_two_way",
          question: "Is there two-way interaction between the young person and the provider?",
          scale: "agreement",
          scored: true,
          source: ["SM5-7", "RECON25"],
          grade: "inferred",
        },
        {
          id: "bm7_1_about_provider",
          question:
            "Does the young person learn how the provider recruits, which qualifications it offers and which careers they open?",
          scale: "agreement",
          scored: true,
          source: ["SM5-7", "RECON25"],
          grade: "inferred",
        },
        {
          id: "bm7_1_learning_there",
          question: "Does the young person hear what learning or training there is like?",
          scale: "agreement",
          scored: true,
          source: ["SM5-7", "RECON25"],
          grade: "inferred",
        },
        {
          id: "bm7_1_reflection",
          question: "Is there time to reflect on the encounter afterwards?",
          scale: "agreement",
          scored: true,
          source: ["SM5-7", "RECON25"],
          grade: "inferred",
        },
      ],
    },
  ],
});
