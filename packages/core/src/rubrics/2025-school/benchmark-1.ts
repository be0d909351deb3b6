import { benchmark } from "../literal-ids.js";

export const benchmark1 = benchmark({
  number: 1,
  name: "A stable careers programme",
  summary:
    "A careers programme built into the school, which pupils, parents and carers, staff, governors, employers and other agencies know and can follow.",
  source: ["R14", "CUM1"],
  grade: "published",
  criteria: [
    {
      id: "1.1",
      statement:
        "A settled, organised programme is openly backed by governors, the headteacher and the senior team, with an identified, suitably trained careers leader.",
      source: ["BM1-25", "CUM1"],
      grade: "published",
      indicators: [
        {
          id: "bm1_1_leader_trained",
          question: "Is there an identified and suitably trained careers leader?",
          scale: "yes-no",
          scored: true,
          source: ["BAA"],
          grade: "published",
        },
        {
          id: "bm1_1_governors_back",
          question: "Do governors openly back the careers programme?",
          scale: "yes-no",
          scored: true,
          source: ["BAA"],
          grade: "inferred",
        },
        {
          id: "bm1_1_headteacher_backs",
          question: "Does the headteacher openly back the careers programme?",
          scale: "yes-no",
          scored: true,
          source: ["BAA"],
          grade: "inferred",
        },
      ],
    },
    {
      id: "1.2",
      statement:
        "The programme fits pupils’ needs, is sequenced, rests on learning outcomes, is tied to the whole-school development plan and says how parents and carers take part.",
      source: ["BM1-25"],
      grade: "published",
      indicators: [
        {
          id: "bm1_2_tailored",
          question:
            "Is the programme tailored to the needs of all pupils, disadvantaged ones included?",
          scale: "yes-no",
          scored: true,
          source: ["BAA"],
          grade: "inferred",
        },
        {
          id: "bm1_2_sequenced",
          question: "Is the programme sequenced, and does it rest on learning outcomes?",
          scale: "yes-no",
          scored: true,
          source: ["BAA"],
          grade: "inferred",
        },
        {
          id: "bm1_2_development_plan",
          question: "Is the programme tied to the development plan of the whole school?",
          scale: "yes-no",
          scored: true,
          source: ["BAA"],
          grade: "inferred",
        },
        {
          id: "bm1_2_parents_engaged",
          question: "Does the programme set out how parents and carers take part?",
          scale: "yes-no",
          scored: true,
          source: ["BAA"],
          grade: "inferred",
        },
      ],
    },
    {
      id: "1.3",
      statement:
        "The programme is on the website and actively communicated, so that pupils, parents and carers, staff and employers can follow it.",
      source: ["BM1-25"],
      grade: "published",
      indicators: [
        {
          id: "bm1_3_website",
          question: "Is the careers programme on the website?",
          scale: "yes-no",
          scored: true,
          source: ["BAA"],
          grade: "inferred",
        },
        {
          id: "bm1_3_website_audiences",
          question:
            "Is the information on the website written for pupils, parents and carers, staff and employers?",
          scale: "yes-no",
          scored: false,
          source: ["BAA"],
          grade: "inferred",
        },
        {
          id: "bm1_3_accessible_formats",
          question: "Is the information on the website in accessible formats?",
          scale: "yes-no",
          scored: false,
          source: ["RECON25"],
          grade: "inferred",
        },
      ],
    },
    {
      id: "1.4",
      statement:
        "The programme is evaluated regularly to increase its impact, with feedback from pupils, parents and carers, teachers, other support staff, careers advisers and employers.",
      source: ["BM1-25"],
      grade: "published",
      indicators: [
        {
          id: "bm1_4_feedback_learners",
          question: "Does the evaluation use feedback from pupils?",
          scale: "yes-no",
          scored: false,
          source: ["BM1-25", "RECON25"],
          grade: "inferred",
        },
        {
          id: "bm1_4_feedback_parents",
          question: "Does the evaluation use feedback from parents and carers?",
          scale: "yes-no",
          scored: false,
          source: ["BM1-25", "RECON25"],
          grade: "inferred",
        },
        {
          id: "bm1_4_feedback_teachers",
          question: "Does the evaluation use feedback from teachers?",
          scale: "yes-no",
          scored: false,
          source: ["BM1-25", "RECON25"],
          grade: "inferred",
        },
        {
          id: "bm1_4_feedback_support_staff",
          question: "Does the evaluation use feedback from other support staff?",
          scale: "yes-no",
          scored: false,
          source: ["BM1-25", "RECON25"],
          grade: "inferred",
        },
        {
          id: "bm1_4_feedback_advisers",
          question: "Does the evaluation use feedback from careers advisers?",
          scale: "yes-no",
          scored: false,
          source: ["BM1-25", "RECON25"],
          grade: "inferred",
        },
        {
          id: "bm1_4_feedback_employers",
          question: "Does the evaluation use feedback from employers?",
          scale: "yes-no",
          scored: false,
          source: ["BM1-25", "RECON25"],
          grade: "inferred",
        },
      ],
    },
  ],
});
