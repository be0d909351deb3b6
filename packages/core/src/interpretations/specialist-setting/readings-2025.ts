import type { Interpreted } from "../../model/interpretation.js";

const school = { rubrics: ["gatsby-2025-school"] };
const college = { rubrics: ["gatsby-2025-college"] };
const both = { rubrics: ["gatsby-2025-school", "gatsby-2025-college"] };
const ours = { source: ["SEND-OURS"], grade: "unverified" } as const;

/** A route that professionals judge to lead nowhere for anyone in the cohort. */
const unrealistic = {
  notApplicable: { allowed: ["no-realistic-destination"] },
  source: ["CEC-SEND", "SOL7"],
  grade: "inferred",
} as const;

/** How the edition of 2025 is read in a specialist setting. */
export const readings2025: readonly Interpreted[] = [
  {
    ...both,
    target: "1.1",
    note: "Preparation for adulthood stands beside careers guidance, as in the reading of 2014.",
    source: ["MILL", "SOL1"],
    grade: "inferred",
  },
  {
    ...both,
    target: "1.2",
    note: "The programme is tailored to learners’ needs and sets out the part of parents and carers.",
    source: ["C4A1"],
    grade: "published",
  },
  {
    ...both,
    target: "2.1",
    note: "Young people with SEND, and their parents and carers, may need different or additional information.",
    source: ["CUM2", "LL2", "MAR2"],
    grade: "published",
  },
  {
    ...both,
    target: "2.2",
    note: "The Local Offer is among the information for parents and carers, as in the reading of 2014.",
    source: ["MILL"],
    grade: "inferred",
  },
  {
    ...both,
    target: "3.1",
    note: "Help with worries about barriers belongs here, with opportunities tailored to vulnerable, disadvantaged and absent young people and those with SEND.",
    source: ["RGS3"],
    grade: "published",
  },
  {
    ...both,
    target: "bm3_2_records_advice",
    note: "The annual review and a vocational profile may serve as the record.",
    ...ours,
  },
  {
    ...school,
    target: "3.5",
    note: "After 16, tracking needs the young person’s consent, except in the school’s own sixth form.",
    source: ["CIOS"],
    grade: "published",
  },
  {
    ...college,
    target: "3.5",
    note: "After 16, tracking needs the young person’s consent.",
    source: ["CIOS"],
    grade: "published",
  },
  {
    ...both,
    target: "bm3_5_personalised_support",
    note: "Support follows the young person’s best interests; where there is an EHC plan, what it says guides the judgement.",
    source: ["G-SEND", "CEC-SEND"],
    grade: "published",
  },
  {
    ...both,
    target: "bm3_6_alumni",
    note: "Alumni with SEND can be role models.",
    ...ours,
  },
  {
    ...school,
    target: "4.1",
    stagesForYearGroups: true,
    note: "Where year groups are not used, the answer for a key stage stands for each of its years.",
    ...ours,
  },
  {
    ...both,
    target: "4.2",
    note: "Development is for all staff who support young people.",
    source: ["LL4"],
    grade: "published",
  },
  {
    ...school,
    target: "5.1",
    stagesForYearGroups: true,
    note: "Where year groups are not used, the answer for a key stage stands for each of its years.",
    ...ours,
  },
  {
    ...both,
    target: "bm5_1_outcomes",
    note: "Encounters are of high quality, and none is inappropriate.",
    source: ["CEC-SEND", "CUM5"],
    grade: "published",
  },
  {
    ...both,
    target: "bm5_1_support",
    note: "Additional or different support may be needed.",
    source: ["CUM5"],
    grade: "published",
  },
  {
    ...both,
    target: "6.1",
    note: "Learning outcomes suit the young person’s needs, and additional or different support may be needed. In person, or combined with virtual.",
    source: ["CUM6", "LL6"],
    grade: "published",
  },
  {
    ...school,
    target: "bm6_1_ks4",
    note: "Placements in school, and training to travel, may count.",
    ...ours,
  },
  {
    ...school,
    target: "bm6_2_by_18",
    note: "A supported internship may count.",
    ...ours,
  },
  {
    ...college,
    target: "bm6_1_by_end",
    note: "A supported internship may count.",
    ...ours,
  },
  {
    ...both,
    target: "7.1",
    note: "Learning outcomes suit the young person’s needs, and they are supported to prepare.",
    source: ["RGS7"],
    grade: "published",
  },
  { ...school, target: "bm7_1_sixth_forms", ...unrealistic },
  { ...school, target: "bm7_1_universities", ...unrealistic },
  { ...school, target: "bm7_1_training_providers", ...unrealistic },
  {
    ...college,
    target: "bm7_1_by_end",
    note: "Encounters fit the destinations that are realistically open to the learner.",
    source: ["CEC-SEND", "SOL7"],
    grade: "inferred",
  },
  {
    ...school,
    target: "7.2",
    note: "The two visits are only for those considering higher education.",
    source: ["RGS7"],
    grade: "published",
  },
  {
    ...school,
    target: "bm7_2_he_visits_by_18",
    note: "In the reading of 2014 encounters stood in for visits; whether they do so in 2025 is not established.",
    ...unrealistic,
  },
  {
    ...both,
    target: "8.1",
    note: "The careers leader works with the adviser and the SENCO, and meetings are scheduled to meet need. Annual reviews from year 9 also look ahead to adulthood.",
    source: ["LL8", "SURR"],
    grade: "published",
  },
  {
    ...school,
    target: "bm8_1_by_16",
    note: "Several shorter meetings may make up one, with an advocate or a parent present.",
    ...ours,
  },
  {
    ...college,
    target: "bm8_1_by_end",
    note: "Several shorter meetings may make up one, with an advocate or a parent present.",
    ...ours,
  },
  {
    ...both,
    target: "8.2",
    note: "How to get guidance is told to young people and to parents and carers.",
    source: ["LL8"],
    grade: "published",
  },
];
