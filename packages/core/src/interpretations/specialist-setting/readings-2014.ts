import type { Interpreted } from "../../model/interpretation.js";

const school = { rubrics: ["gatsby-2014-school"] };
const college = { rubrics: ["gatsby-2014-college"] };
const both = { rubrics: ["gatsby-2014-school", "gatsby-2014-college"] };
const ours = { source: ["SEND-OURS"], grade: "unverified" } as const;

/** A route that professionals judge to lead nowhere for anyone in the cohort. */
const unrealistic = {
  notApplicable: { allowed: ["no-realistic-destination"] },
  source: ["CEC-SEND", "SOL7"],
  grade: "inferred",
} as const;

/** How the edition of 2014 is read in a specialist setting. */
export const readings2014: readonly Interpreted[] = [
  {
    ...school,
    target: "1.1",
    reword:
      "A settled, organised programme of careers guidance and preparation for adulthood has the open backing of senior leaders and is run by a named, suitably trained person.",
    source: ["MILL", "SOL1"],
    grade: "published",
  },
  {
    ...college,
    target: "1.1",
    reword:
      "A settled, organised programme of careers guidance and preparation for adulthood has the open backing of senior leaders and is run by a named, suitably trained person.",
    source: ["MILL", "SOL1"],
    grade: "inferred",
  },
  {
    ...both,
    target: "1.1",
    note: "Links with EHC plans and with planning for adulthood belong to the programme.",
    ...ours,
  },
  {
    ...school,
    target: "2.1",
    reword:
      "By age 14 every pupil, with their parents and carers, has reached information on options, jobs and the Local Offer, directly or indirectly.",
    easier: true,
    source: ["MILL"],
    grade: "published",
  },
  {
    ...school,
    target: "bm2_1_information_used",
    reword:
      "How many pupils have reached, directly or indirectly, information on their options, on jobs and on the Local Offer?",
    easier: true,
    source: ["MILL"],
    grade: "inferred",
  },
  {
    ...college,
    target: "2.1",
    note: "The Local Offer is among the information; a learner may reach it directly or indirectly.",
    source: ["MILL"],
    grade: "inferred",
  },
  {
    ...both,
    target: "bm2_1_information_used",
    note: "A trusted adult may help to interpret the information, and its formats are accessible.",
    ...ours,
  },
  {
    ...school,
    target: "2.2",
    reword:
      "Parents and carers are encouraged to reach and use information on options, jobs and the Local Offer.",
    source: ["MILL"],
    grade: "published",
  },
  {
    ...school,
    target: "bm2_2_parents_encouraged",
    reword:
      "Are parents and carers encouraged to use information on options, jobs and the Local Offer with their children?",
    source: ["MILL"],
    grade: "inferred",
  },
  {
    ...college,
    target: "2.2",
    note: "The Local Offer is among the information for parents and carers.",
    source: ["MILL"],
    grade: "inferred",
  },
  {
    ...both,
    target: "3.1",
    note: "All guidance follows the young person’s best interests; where there is an EHC plan, what it says guides the judgement.",
    source: ["G-SEND", "CEC-SEND"],
    grade: "published",
  },
  {
    ...both,
    target: "3.2",
    note: "Records are joined with those of the previous stage, and mentoring is part of the support.",
    source: ["R-BM3", "BM3S"],
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
    target: "3.3",
    note: "Three years are expected from key stage 4 and encouraged from key stage 5. After 16, tracking needs the young person’s consent, except in the school’s own sixth form.",
    source: ["CIOS"],
    grade: "published",
  },
  {
    ...college,
    target: "3.3",
    note: "After 16, tracking needs the young person’s consent.",
    source: ["CIOS"],
    grade: "published",
  },
  {
    ...both,
    target: "bm3_3_local_authority_data",
    note: "One local authority, Kent, tracks young people to age 20, or to 25 with learning difficulties.",
    source: ["KENT"],
    grade: "published",
  },
  {
    ...both,
    target: "4.1",
    note: "Where there are no separate subjects, preparation for adulthood may take the place of subject lessons.",
    ...ours,
  },
  {
    ...both,
    target: "5.1",
    note: "Encounters are of high quality, and none is inappropriate.",
    source: ["CEC-SEND"],
    grade: "published",
  },
  {
    ...school,
    target: "bm5_1_each_year",
    note: "Encounters in school and supported ones may count; the stage may fit better than the year.",
    ...ours,
  },
  {
    ...school,
    target: "6.1",
    note: "Visits and shadowing count. One special school starts individual placements in year 9, where they suit.",
    source: ["SUPP", "WOOD"],
    grade: "published",
  },
  {
    ...college,
    target: "6.1",
    note: "Visits and shadowing count.",
    source: ["R-BM6"],
    grade: "published",
  },
  {
    ...school,
    target: "bm6_1_by_16",
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
    ...school,
    target: "7.1",
    reword:
      "By age 16 every pupil has met a provider from the full range of learning and transition, as fits the destinations realistically open to them.",
    easier: true,
    note: "Resources named for this benchmark are Natspec, supported internships and Change 100.",
    source: ["SOL7"],
    grade: "published",
  },
  { ...school, target: "bm7_1_sixth_forms", ...unrealistic },
  { ...school, target: "bm7_1_training_providers", ...unrealistic },
  { ...school, target: "bm7_1_apprenticeships", ...unrealistic },
  { ...school, target: "bm7_1_universities", ...unrealistic },
  {
    ...school,
    target: "bm7_1_colleges",
    note: "Day services and social care may be added to the providers met.",
    ...ours,
  },
  {
    ...college,
    target: "7.1",
    note: "Encounters fit the destinations that are realistically open to the learner.",
    source: ["CEC-SEND", "SOL7"],
    grade: "inferred",
  },
  {
    ...school,
    target: "7.2",
    reword:
      "By age 18 every pupil for whom higher education is appropriate and realistic has had at least two encounters with universities.",
    easier: true,
    source: ["SOL7"],
    grade: "published",
  },
  {
    ...school,
    target: "bm7_2_visits_by_18",
    reword:
      "Of the pupils for whom higher education is appropriate and realistic, how many have had two or more encounters with universities by the end of year 13?",
    easier: true,
    ...unrealistic,
  },
  {
    ...both,
    target: "8.1",
    note: "The yearly transition reviews from year 9 of young people with SEND and EHC plans are a place to plan ahead.",
    source: ["SOL8", "SURR"],
    grade: "published",
  },
  {
    ...school,
    target: "bm8_1_by_16",
    note: "Several shorter meetings may make up the interview, with an advocate or a parent present.",
    ...ours,
  },
  {
    ...college,
    target: "bm8_1_by_end",
    note: "Several shorter meetings may make up the interview, with an advocate or a parent present.",
    ...ours,
  },
];
