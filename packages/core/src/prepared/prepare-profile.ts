import { type Grade, gradeAt, weakestRank } from "../model/grade.js";
import { type Profile, type Stage, stages, yearGroups } from "../model/profile.js";
import type { IndicatorResult, NotApplicable } from "../model/result.js";
import type { Rubric } from "../model/rubric.js";
import { stagesOf } from "../profile/stages-of.js";
import { whyNotAsked } from "../profile/why-not-asked.js";
import type { PreparedQuestion } from "./prepare-question.js";
import { notApplying, type Reading, shared } from "./reading.js";

/** What a profile fixes: which questions are asked, and what they come to without an answer. */
export interface PreparedProfile<Id extends string = string> {
  readonly stages: readonly Stage[];
  /** By position; one that does not apply is not asked. */
  readonly open: readonly Reading<Id>[];
  /** The results of those, by position. */
  readonly results: readonly IndicatorResult<Id>[];
  /** The questions that are not asked, as a result lists them. */
  readonly notAsked: readonly NotApplicable<Id>[];
  /** The place in the list of grades of the weakest rule or question asked. */
  readonly gradeRank: number;
  /** The grade of a result to which every question that is asked applies. */
  readonly grade: Grade;
}

/** Gives two profiles the same number if, and only if, they ask the same. */
export function profileKey({ yearGroups: years, stages: stated, middleSchool }: Profile): number {
  let key = middleSchool ? 1 : 0;
  const list: readonly unknown[] = yearGroups;
  for (const year of years) key |= 2 << list.indexOf(year);
  if (stated) for (const stage of stated) key |= (2 << yearGroups.length) << stages.indexOf(stage);
  return key;
}

/** Works out what a checked profile fixes. */
export function prepareProfile<Id extends string>(
  rubric: Rubric<Id>,
  questions: readonly PreparedQuestion<Id>[],
  profile: Profile,
): PreparedProfile<Id> {
  const notAsked = questions.map(({ id, indicator }) => {
    const reason = whyNotAsked(rubric, indicator, profile);
    return reason && Object.freeze({ indicator: id, reason: Object.freeze(reason) });
  });
  const asked = questions.filter(({ scored }, position) => scored && !notAsked[position]);
  const gradeRank = Math.max(
    weakestRank(ruleGrades(rubric, profile)),
    ...asked.map((question) => question.gradeRank),
  );
  const usualRank = Math.max(gradeRank, ...asked.map(({ scaleRank }) => scaleRank));
  const open = questions.map(({ id, unanswered }, position) => {
    const left = notAsked[position];
    return left ? shared(notApplying(id, left.reason)) : unanswered;
  });
  return {
    stages: Object.freeze(stagesOf(profile)),
    open,
    results: open.map(({ result }) => result),
    notAsked: Object.freeze(notAsked.flatMap((each) => each ?? [])),
    gradeRank,
    grade: gradeAt(usualRank),
  };
}

/** The grades of the rules that every result of this rubric and profile rests on. */
function ruleGrades(rubric: Rubric, profile: Profile): readonly Grade[] {
  return [
    ...(rubric.cohort ? [rubric.cohort.grade] : []),
    ...(profile.middleSchool && rubric.middleSchool ? [rubric.middleSchool.grade] : []),
    rubric.statusRule.fullyAchieved.grade,
    rubric.statusRule.notAchieved.grade,
    rubric.shareRule.grade,
  ];
}
