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

const benchmark1 = { source: ["P16A", "P16B", "BAA"], grade: "inferred" } as const;
const reconstructed = { source: ["RECON", "RECON25"], grade: "inferred" } as const;
const testOfMeaning = { source: ["RECON", "RECON25", "SM5-7"], grade: "inferred" } as const;
const onlyIn2014 = { to: [], demand: "not-comparable" } as const;
const onlyIn2025 = { from: [], demand: "not-comparable" } as const;

/** How the questions of the 2014 edition for colleges (2018) relate to those of 2025. */
export const collegeIndicators: readonly IndicatorLink[] = [
  ...programme,
  {
    from: ["bm1_1_senior_leaders_back"],
    to: ["bm1_1_leaders_back"],
    demand: "more",
    statement: "2014 asks for the backing of senior leaders; 2025 of all who lead and manage.",
    ...benchmark1,
  },
  {
    from: ["bm1_1_careers_leader"],
    to: ["bm1_1_leader_trained"],
    demand: "more",
    statement: "2014 asks for a careers leader; 2025 for one who is suitably trained too.",
    ...benchmark1,
  },
  {
    from: [
      "bm1_2_website_learners",
      "bm1_2_website_staff",
      "bm1_2_website_employers",
      "bm1_2_website_parents",
    ],
    to: ["bm1_3_website_audiences"],
    demand: "more",
    statement: "2014 asks about each audience of the website; 2025 about all of them at once.",
    ...benchmark1,
  },
  {
    from: ["bm1_2_website_agencies"],
    ...onlyIn2014,
    statement: "Only 2014 asks whether the website informs other agencies.",
    ...benchmark1,
  },
  {
    from: ["bm1_3_feedback_staff"],
    to: ["bm1_4_feedback_teachers", "bm1_4_feedback_support_staff"],
    demand: "more",
    statement: "2014 asks for feedback from staff; 2025 from teachers and from support staff.",
    ...benchmark1,
  },
  {
    from: ["bm2_1_information_used"],
    to: ["bm2_1_used"],
    demand: "same",
    statement: "Both ask how many learners have used the information for what comes next.",
    ...reconstructed,
  },
  {
    ...onlyIn2025,
    to: ["bm2_1_reached", "bm2_1_staff", "bm2_1_send_information"],
    statement:
      "Only 2025 asks who has reached the information, and about information for staff and for SEND.",
    ...reconstructed,
  },
  {
    from: ["bm2_2_parents_encouraged"],
    to: ["bm2_2_parents_encouraged"],
    demand: "more",
    statement: "2014 asks whether parents are encouraged where appropriate; 2025 without that.",
    ...reconstructed,
  },
  {
    ...onlyIn2025,
    to: ["bm2_2_parents_supported", "bm2_2_sent_home"],
    statement: "Only 2025 asks whether parents are supported and what is sent home.",
    ...reconstructed,
  },
  ...everyPerson,
  {
    from: ["bm4_1_english", "bm4_1_mathematics", "bm4_1_science", "bm4_1_pshe"],
    to: ["bm4_1_throughout", "bm4_1_non_occupational"],
    demand: "not-comparable",
    statement: "2014 asks subject by subject; 2025 over the whole course and by kind of course.",
    ...reconstructed,
  },
  staffDevelopment,
  {
    from: ["bm5_1_twice_a_year"],
    to: ["bm5_1_twice_a_year", "bm5_1_through_curriculum"],
    demand: "both",
    statement:
      "2014 asks for two encounters, one through the curriculum area, every year; 2025 for either by itself, this year, by a four-part test.",
    ...testOfMeaning,
  },
  meaningfulEncounters,
  {
    from: ["bm5_2_part_time_work"],
    ...onlyIn2014,
    statement: "Only 2014 asks about part-time employment.",
    source: ["R-BM5"],
    grade: "inferred",
  },
  {
    from: ["bm6_1_by_end"],
    to: ["bm6_1_by_end"],
    demand: "more",
    statement: "2014 asks for an experience; 2025 for a meaningful one by its seven-part test.",
    ...testOfMeaning,
  },
  meaningfulExperiences,
  {
    from: ["bm7_1_by_end"],
    to: ["bm7_1_by_end"],
    demand: "more",
    statement: "2025 has a six-part test of what a meaningful encounter is.",
    ...testOfMeaning,
  },
  meaningfulProviderEncounters,
  {
    from: ["bm8_1_by_end"],
    to: ["bm8_1_by_end"],
    demand: "same",
    statement: "Both ask who has talked with an adviser by the end of the programme.",
    ...reconstructed,
  },
  guidanceInProgramme,
  {
    ...onlyIn2025,
    to: ["bm8_2_told_learners", "bm8_2_told_parents", "bm8_2_told_stakeholders", "bm8_2_website"],
    statement: "Only 2025 asks who is told what support exists.",
    ...reconstructed,
  },
];
