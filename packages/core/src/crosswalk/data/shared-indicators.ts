import type { IndicatorLink } from "../links.js";

// Links between questions that schools and colleges share, a list for each benchmark.

const benchmark1 = { source: ["SH", "P16A", "BAA"], grade: "inferred" } as const;
const reconstructed = { source: ["RECON", "RECON25"], grade: "inferred" } as const;
const unverified = { source: ["RECON", "RECON25", "RGS3"], grade: "unverified" } as const;
const onlyIn2014 = { to: [], demand: "not-comparable" } as const;
const onlyIn2025 = { from: [], demand: "not-comparable" } as const;

export const programme: readonly IndicatorLink[] = [
  {
    from: ["bm1_1_written_down", "bm1_1_resources", "bm1_1_monitored"],
    ...onlyIn2014,
    statement: "Only 2014 asks whether the programme is written down, resourced and monitored.",
    ...benchmark1,
  },
  {
    from: ["bm1_1_strategic_operational"],
    ...onlyIn2014,
    statement: "Only 2014 asks for strategic and operational parts.",
    ...benchmark1,
  },
  {
    from: ["bm1_1_governors_approved"],
    to: ["bm1_1_governors_back"],
    demand: "both",
    statement: "2014 asks for the governors’ approval; 2025 for their open backing.",
    ...benchmark1,
  },
  {
    ...onlyIn2025,
    to: ["bm1_2_tailored", "bm1_2_sequenced", "bm1_2_development_plan", "bm1_2_parents_engaged"],
    statement: "Only 2025 asks how the programme is made and what it rests on.",
    ...benchmark1,
  },
  {
    from: ["bm1_2_website"],
    to: ["bm1_3_website"],
    demand: "same",
    statement: "Both ask whether the programme is on the website.",
    ...benchmark1,
  },
  {
    ...onlyIn2025,
    to: ["bm1_3_accessible_formats"],
    statement: "Only 2025 asks about accessible formats.",
    source: ["RECON25"],
    grade: "inferred",
  },
  {
    from: ["bm1_3_evaluated"],
    ...onlyIn2014,
    statement: "Only 2014 asks whether the programme is evaluated every three years.",
    ...benchmark1,
  },
  {
    from: ["bm1_3_feedback_learners"],
    to: ["bm1_4_feedback_learners"],
    demand: "same",
    statement: "Both ask for learners’ feedback.",
    ...benchmark1,
  },
  {
    from: ["bm1_3_feedback_parents"],
    to: ["bm1_4_feedback_parents"],
    demand: "same",
    statement: "Both ask for parents’ feedback; 2025 always names carers beside them.",
    ...benchmark1,
  },
  {
    from: ["bm1_3_feedback_employers"],
    to: ["bm1_4_feedback_employers"],
    demand: "same",
    statement: "Both ask for employers’ feedback.",
    ...benchmark1,
  },
  {
    ...onlyIn2025,
    to: ["bm1_4_feedback_advisers"],
    statement: "Only 2025 asks for careers advisers’ feedback.",
    ...benchmark1,
  },
];

export const everyPerson: readonly IndicatorLink[] = [
  {
    from: ["bm3_1_aspirations"],
    to: ["bm3_1_aspirations"],
    demand: "same",
    statement: "Both ask whether the programme lifts aspirations, on other scales.",
    ...reconstructed,
  },
  {
    from: ["bm3_1_stereotypes"],
    to: ["bm3_1_stereotypes"],
    demand: "same",
    statement: "Both ask whether the programme challenges stereotypes, on other scales.",
    ...reconstructed,
  },
  {
    ...onlyIn2025,
    to: ["bm3_1_misconceptions", "bm3_1_role_models"],
    statement: "Only 2025 asks about misconceptions and role models.",
    ...reconstructed,
  },
  {
    from: ["bm3_2_records_experiences"],
    to: ["bm3_2_records_participation"],
    demand: "both",
    statement: "2014 asks for records of experiences; 2025 of taking part in guidance.",
    ...unverified,
  },
  {
    from: ["bm3_2_records_advice"],
    to: ["bm3_2_records_advice"],
    demand: "same",
    statement: "Both ask for records of advice, on other scales.",
    ...unverified,
  },
  {
    from: ["bm3_2_records_decisions"],
    to: ["bm3_2_records_decisions"],
    demand: "same",
    statement: "Both ask for records of decisions, on other scales.",
    ...unverified,
  },
  {
    ...onlyIn2025,
    to: ["bm3_3_records_joined"],
    statement: "Only 2025 asks whether earlier records are joined; colleges had the rule before.",
    ...unverified,
  },
  {
    from: ["bm3_2_records_access"],
    to: ["bm3_4_records_used"],
    demand: "more",
    statement: "2014 asks whether the records can be reached; 2025 whether they can be used too.",
    ...unverified,
  },
  {
    from: ["bm3_3_destinations_1_year"],
    to: ["bm3_5_intended_destinations"],
    demand: "both",
    statement:
      "2014 asks for destinations kept for a year; 2025 for immediate ones without a number of years, with aspirations and intentions.",
    ...unverified,
  },
  {
    from: ["bm3_3_destinations_2_years", "bm3_3_destinations_3_years"],
    to: ["bm3_6_longer_term"],
    demand: "both",
    statement:
      "2014 asks for destinations kept for two and three years; 2025 for longer-term ones that feed the evaluation, without a number.",
    ...unverified,
  },
  {
    from: ["bm3_3_local_authority_data", "bm3_3_local_authority_support"],
    ...onlyIn2014,
    statement: "Only 2014 asks about work with the local authority.",
    ...reconstructed,
  },
  {
    ...onlyIn2025,
    to: ["bm3_5_personalised_support", "bm3_6_alumni"],
    statement: "Only 2025 asks about personalised support from these data, and about alumni.",
    ...unverified,
  },
];

export const staffDevelopment: IndicatorLink = {
  ...onlyIn2025,
  to: ["bm4_2_staff_development"],
  statement: "Only 2025 asks about the development of staff.",
  ...reconstructed,
};

export const meaningfulEncounters: IndicatorLink = {
  ...onlyIn2025,
  to: [
    "bm5_1_purpose",
    "bm5_1_outcomes",
    "bm5_1_two_way",
    "bm5_1_reflection",
    "bm5_1_employer_variety",
    "bm5_1_self_employed",
    "bm5_1_support",
  ],
  statement: "Only 2025 asks what makes an encounter meaningful, with whom and with which support.",
  ...reconstructed,
};

export const meaningfulExperiences: IndicatorLink = {
  ...onlyIn2025,
  to: [
    "bm6_1_meaningful",
    "bm6_1_support",
    "bm6_1_purpose",
    "bm6_1_outcomes",
    "bm6_1_two_way",
    "bm6_1_range_of_people",
    "bm6_1_task",
    "bm6_1_feedback",
    "bm6_1_reflection",
  ],
  statement: "Only 2025 asks what makes an experience meaningful, and with which support.",
  ...reconstructed,
};

export const meaningfulProviderEncounters: IndicatorLink = {
  ...onlyIn2025,
  to: [
    "bm7_1_purpose",
    "bm7_1_outcomes",
    "bm7_1_two_way",
    "bm7_1_about_provider",
    "bm7_1_learning_there",
    "bm7_1_reflection",
  ],
  statement: "Only 2025 asks what makes an encounter with a provider meaningful.",
  ...reconstructed,
};

export const guidanceInProgramme: IndicatorLink = {
  ...onlyIn2025,
  to: ["bm8_1_timed_to_need", "bm8_1_joint_work"],
  statement: "Only 2025 asks whether meetings are timed to need and who works together.",
  ...reconstructed,
};
