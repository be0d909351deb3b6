import type { IndicatorLink } from "../links.js";
import {
  everyPerson,
  guidanceInProgramme,
  meaningfulEncounters,
  meaningfulExperiences,
  meaningfulProviderEncounters,
  programme,
  staffDevelopment,
} from "./shared-indicators.js";

const benchmark1 = { source: ["SH", "BAA"], grade: "inferred" } as const;
const reconstructed = { source: ["RECON", "RECON25"], grade: "inferred" } as const;
const sixPartTest = { source: ["RECON", "RECON25", "SM5-7"], grade: "inferred" } as const;
const onlyIn2014 = { to: [], demand: "not-comparable" } as const;
const onlyIn2025 = { from: [], demand: "not-comparable" } as const;

/** How the questions of 2014 for schools relate to those of 2025. */
export const schoolIndicators: readonly IndicatorLink[] = [
  ...programme,
  {
    from: ["bm1_1_senior_leaders_back"],
    to: ["bm1_1_headteacher_backs"],
    demand: "both",
    statement: "2014 asks for the backing of senior leaders; 2025 for that of the headteacher.",
    ...benchmark1,
  },
  {
    from: ["bm1_1_lead"],
    to: ["bm1_1_leader_trained"],
    demand: "more",
    statement: "2014 asks for an identified lead; 2025 for one who is suitably trained too.",
    ...benchmark1,
  },
  {
    from: [
      "bm1_2_website_learners",
      "bm1_2_website_teachers",
      "bm1_2_website_employers",
      "bm1_2_website_parents",
    ],
    to: ["bm1_3_website_audiences"],
    demand: "more",
    statement: "2014 asks about each audience of the website; 2025 about all of them at once.",
    ...benchmark1,
  },
  {
    from: ["bm1_3_feedback_teachers"],
    to: ["bm1_4_feedback_teachers"],
    demand: "same",
    statement: "Both ask for teachers’ feedback.",
    ...benchmark1,
  },
  {
    ...onlyIn2025,
    to: ["bm1_4_feedback_support_staff"],
    statement: "Only 2025 asks for support staff’s feedback.",
    ...benchmark1,
  },
  {
    from: ["bm2_1_information_used"],
    to: [
      "bm2_1_reached_ks3",
      "bm2_1_used_ks3",
      "bm2_1_reached_ks4",
      "bm2_1_used_ks4",
      "bm2_1_reached_ks5",
      "bm2_1_used_ks5",
    ],
    demand: "not-comparable",
    statement: "2014 asks for one share of all pupils; 2025 for one in each key stage.",
    ...reconstructed,
  },
  {
    ...onlyIn2025,
    to: ["bm2_1_staff_ks3", "bm2_1_staff_ks4", "bm2_1_staff_ks5", "bm2_1_send_information"],
    statement: "Only 2025 asks about staff’s information and about information for SEND.",
    ...reconstructed,
  },
  {
    from: ["bm2_2_parents_encouraged"],
    to: [
      "bm2_2_parents_encouraged_ks3",
      "bm2_2_parents_encouraged_ks4",
      "bm2_2_parents_encouraged_ks5",
    ],
    demand: "more",
    statement: "2014 asks about parents at large; 2025 about those of each key stage.",
    ...reconstructed,
  },
  {
    ...onlyIn2025,
    to: [
      "bm2_2_parents_supported_ks3",
      "bm2_2_parents_supported_ks4",
      "bm2_2_parents_supported_ks5",
      "bm2_2_sent_home",
    ],
    statement: "Only 2025 asks whether parents are supported and what is sent home.",
    ...reconstructed,
  },
  ...everyPerson,
  {
    from: ["bm4_1_english", "bm4_1_mathematics", "bm4_1_science", "bm4_1_pshe"],
    to: [
      "bm4_1_year_7",
      "bm4_1_year_8",
      "bm4_1_year_9",
      "bm4_1_year_10",
      "bm4_1_year_11",
      "bm4_1_year_12",
      "bm4_1_year_13",
    ],
    demand: "not-comparable",
    statement: "2014 asks subject by subject; 2025 year group by year group, across every subject.",
    ...reconstructed,
  },
  staffDevelopment,
  {
    from: ["bm5_1_each_year"],
    to: [
      "bm5_1_year_7",
      "bm5_1_year_8",
      "bm5_1_year_9",
      "bm5_1_year_10",
      "bm5_1_year_11",
      "bm5_1_year_12",
      "bm5_1_year_13",
    ],
    demand: "not-comparable",
    statement:
      "2014 asks for one share of all pupils and all their years; 2025 for each year group, this year.",
    ...reconstructed,
  },
  meaningfulEncounters,
  {
    from: ["bm6_1_by_16"],
    to: ["bm6_1_ks3", "bm6_1_ks4"],
    demand: "not-comparable",
    statement: "2014 asks who has had an experience by 16; 2025 who has had one in each key stage.",
    ...reconstructed,
  },
  meaningfulExperiences,
  {
    ...onlyIn2025,
    to: ["bm6_1_week_ks3", "bm6_1_week_ks4"],
    statement: "Only 2025 asks about weeks of work experience.",
    ...reconstructed,
  },
  {
    from: ["bm6_2_by_18"],
    to: ["bm6_2_by_18"],
    demand: "both",
    statement:
      "2025 asks for a meaningful experience by its seven-part test, and no longer leaves part-time jobs out.",
    ...sixPartTest,
  },
  {
    from: ["bm7_1_sixth_forms"],
    to: ["bm7_1_sixth_forms"],
    demand: "both",
    statement:
      "2014 asks for one encounter with sixth-form colleges; 2025 for several by a six-part test, with any sixth form.",
    ...sixPartTest,
  },
  {
    from: ["bm7_1_colleges"],
    to: ["bm7_1_colleges"],
    demand: "more",
    statement: "2014 asks for one encounter; 2025 for several by a six-part test.",
    ...sixPartTest,
  },
  {
    from: ["bm7_1_universities"],
    to: ["bm7_1_universities"],
    demand: "more",
    statement: "2014 asks for one encounter; 2025 for several by a six-part test.",
    ...sixPartTest,
  },
  {
    from: ["bm7_1_training_providers"],
    to: ["bm7_1_training_providers"],
    demand: "more",
    statement: "2014 asks for one encounter; 2025 for several by a six-part test.",
    ...sixPartTest,
  },
  {
    from: ["bm7_1_apprenticeships"],
    ...onlyIn2014,
    statement: "Only 2014 asks about apprenticeship providers by that name.",
    ...reconstructed,
  },
  meaningfulProviderEncounters,
  {
    from: ["bm7_2_visits_by_18"],
    to: ["bm7_2_he_visits_by_18"],
    demand: "both",
    statement:
      "2014 asks it of those who consider university; 2025 of the wider group that considers higher education, at more kinds of provider.",
    ...reconstructed,
  },
  {
    from: ["bm8_1_by_16"],
    to: ["bm8_1_by_16"],
    demand: "same",
    statement: "Both ask who has talked with an adviser by the end of year 11.",
    ...reconstructed,
  },
  {
    from: ["bm8_1_by_18"],
    to: ["bm8_1_by_18"],
    demand: "more",
    statement: "2014 asks for an interview by the end of year 13; 2025 for a further meeting.",
    ...reconstructed,
  },
  guidanceInProgramme,
  {
    ...onlyIn2025,
    to: ["bm8_2_told_learners", "bm8_2_told_parents", "bm8_2_website"],
    statement: "Only 2025 asks who is told what support exists.",
    ...reconstructed,
  },
];
