/** Lists the criteria of a rubric. */
export const criteriaOf = (rubric) => rubric.benchmarks.flatMap(({ criteria }) => criteria);

/** Lists the questions of a rubric. */
export const indicatorsOf = (rubric) => criteriaOf(rubric).flatMap(({ indicators }) => indicators);

/** Lists the levels of a rubric's scales. */
export const levelsOf = (rubric) => rubric.scales.flatMap(({ levels }) => levels);

/** Lists the rules of a rubric that are not about one benchmark. */
export const rulesOf = ({ shareRule, statusRule, cohort, middleSchool }) =>
  [shareRule, statusRule.fullyAchieved, statusRule.notAchieved, cohort, middleSchool].filter(
    Boolean,
  );

/** Lists everything in a rubric that has a grade. */
export const statementsOf = (rubric) => [
  ...rubric.benchmarks,
  ...criteriaOf(rubric),
  ...indicatorsOf(rubric),
  ...levelsOf(rubric),
  ...rulesOf(rubric),
];

const years = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** Names the profiles that a rubric's points are shown for; one where everyone is asked everything. */
export function profilesFor(rubric) {
  const depends = indicatorsOf(rubric).some(({ yearGroups, stages }) => yearGroups ?? stages);
  if (!depends) return [["everyone", { yearGroups: ["X"], stages: ["ks5"] }]];
  return [
    ["years 7 to 11", { yearGroups: years(7, 11) }],
    ["years 7 to 13", { yearGroups: years(7, 13) }],
    ...(rubric.middleSchool
      ? [["middle school, years 5 to 8", { yearGroups: years(5, 8), middleSchool: true }]]
      : []),
  ];
}

/** Scores an empty assessment, to see what is available to a profile. */
export const availableTo = (core, rubric, profile) =>
  core.scoreAssessment(rubric, {
    profile,
    answers: {},
    ...(rubric.cohort?.required && { cohort: { size: 1, of: 1 } }),
  }).benchmarks;
