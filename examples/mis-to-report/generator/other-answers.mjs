import { asAt } from "./days.mjs";

/**
 * The answers that no record of learners holds: yes or no, and how far people agree. Each list names
 * the indicators of one answer by the ends of their ids.
 */
const answers2014 = {
  yes: `bm1_1_written_down bm1_1_governors_approved bm1_1_senior_leaders_back bm1_1_resources
    bm1_1_strategic_operational bm1_1_lead bm1_2_website bm1_2_website_learners
    bm1_2_website_parents bm1_2_website_employers bm1_3_evaluated bm1_3_feedback_learners bm1_3_feedback_teachers
    bm1_3_feedback_parents bm2_2_parents_encouraged bm3_1_aspirations bm3_1_stereotypes
    bm3_2_records_experiences bm3_2_records_advice bm3_3_destinations_1_year
    bm3_3_destinations_2_years bm3_3_local_authority_data bm3_3_local_authority_support`,
  no: `bm1_1_monitored bm1_2_website_teachers bm1_3_feedback_employers bm3_2_records_decisions
    bm3_2_records_access`,
};

const answers2025 = {
  yes: `bm1_1_leader_trained bm1_1_governors_back bm1_1_headteacher_backs bm1_2_tailored
    bm1_2_development_plan bm1_2_parents_engaged bm1_3_website bm1_4_feedback_learners
    bm1_4_feedback_parents bm1_4_feedback_teachers bm1_4_feedback_advisers bm2_1_staff_ks4 bm2_1_staff_ks5
    bm2_1_send_information bm2_2_parents_encouraged_ks3 bm2_2_parents_encouraged_ks4
    bm2_2_parents_encouraged_ks5 bm2_2_parents_supported_ks4 bm2_2_parents_supported_ks5 bm2_2_sent_home
    bm4_2_staff_development bm5_1_support bm6_1_support bm8_2_told_learners bm8_2_told_parents`,
  "in-progress": "bm1_2_sequenced bm2_1_staff_ks3 bm6_1_meaningful",
  no: `bm1_3_website_audiences bm1_3_accessible_formats bm1_4_feedback_support_staff
    bm1_4_feedback_employers bm2_2_parents_supported_ks3 bm5_1_self_employed bm8_2_website`,
  "strongly-agree": `bm3_1_aspirations bm5_1_purpose bm6_1_purpose bm7_1_purpose
    bm8_1_timed_to_need`,
  agree: `bm3_1_stereotypes bm3_1_misconceptions bm3_2_records_participation bm3_2_records_advice
    bm3_3_records_joined bm3_5_intended_destinations bm3_5_personalised_support bm5_1_outcomes
    bm5_1_two_way bm6_1_outcomes bm6_1_two_way bm6_1_task bm7_1_outcomes bm7_1_two_way
    bm7_1_about_provider bm8_1_joint_work`,
  neither: `bm3_1_role_models bm3_2_records_decisions bm5_1_reflection bm5_1_employer_variety
    bm6_1_feedback bm7_1_learning_there`,
  disagree: `bm3_4_records_used bm3_6_longer_term bm6_1_range_of_people bm6_1_reflection
    bm7_1_reflection`,
};

/** Where a school answers otherwise; a question that neither list names is not answered. */
const otherwise = {
  brambledown: {
    2014: { bm3_3_destinations_3_years: "no" },
    2025: { bm3_6_alumni: "agree" },
  },
  larkfield: {
    2014: { bm3_3_destinations_3_years: "yes", bm3_2_records_decisions: "yes" },
    2025: {
      bm1_3_accessible_formats: "yes",
      bm2_1_staff_ks3: "yes",
      bm3_5_personalised_support: "strongly-agree",
      bm8_1_joint_work: "strongly-agree",
    },
  },
};

const profiles = {
  brambledown: { year_groups: "7-13", interpretation: "" },
  larkfield: {
    year_groups: "7-14 X ks3 ks4 ks5",
    interpretation: "+specialist-setting",
    cohort_size: "68",
    cohort_of: "70",
    cohort_reason: "for two learners every question was judged against what their plans say",
  },
};

/** Makes the rows of `other-answers.csv`: one for each rubric. */
export function otherAnswersOf({ key, urn, name }) {
  const { interpretation, ...profile } = profiles[key];
  const row = { urn, name, as_at: asAt, ...profile };
  return [
    {
      ...row,
      rubric: `gatsby-2014-school${interpretation}`,
      ...answersOf(answers2014, otherwise[key][2014]),
    },
    {
      ...row,
      rubric: `gatsby-2025-school${interpretation}`,
      ...answersOf(answers2025, otherwise[key][2025]),
    },
  ];
}

/** The columns of `other-answers.csv`. */
export function answerColumns(rows) {
  const keys = ["urn", "name", "as_at", "rubric", "year_groups"];
  const cohort = ["cohort_size", "cohort_of", "cohort_reason"];
  const first = [...keys, ...cohort.filter((name) => rows.some((row) => row[name] !== undefined))];
  const indicators = new Set(rows.flatMap(Object.keys).filter((name) => name.startsWith("bm")));
  return [...first, ...[...indicators].sort()];
}

function answersOf(lists, otherwise) {
  const usual = Object.entries(lists).flatMap(([answer, names]) =>
    names.split(/\s+/).map((name) => [name, answer]),
  );
  return { ...Object.fromEntries(usual), ...otherwise };
}
