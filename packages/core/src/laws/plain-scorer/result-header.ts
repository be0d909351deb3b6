import type { AssessmentDetails } from "../../model/assessment.js";
import { type Grade, weakestGrade } from "../../model/grade.js";
import type { CheckedProfile, Profile } from "../../model/profile.js";
import type { ResultHeader, ScoreOptions } from "../../model/result.js";
import type { Rubric } from "../../model/rubric.js";
import { stagesOf } from "../../profile/stages-of.js";
import { version } from "../../version.js";
import type { Reading } from "./read-answer.js";

/** What a result says of itself: by what, of whom, on which grounds. */
export function resultHeader(
  rubric: Rubric,
  assessment: AssessmentDetails & { readonly profile: Profile },
  options: ScoreOptions,
  readings: readonly Used[],
): Omit<ResultHeader, "headline" | "issues"> {
  const { id, state, completedOn, asAt, institution, cohort, profile } = assessment;
  return {
    schemaVersion: 1,
    engine: { name: "@career-benchmarks/core", version },
    rubric: {
      id: rubric.id,
      version: rubric.version,
      ...(rubric.digest && { digest: rubric.digest }),
      ...(rubric.resolvedDigest && { resolvedDigest: rubric.resolvedDigest }),
    },
    interpretations: rubric.interpretations ?? [],
    grade: gradeOf(rubric, profile, readings),
    assessment: {
      ...(id !== undefined && { id }),
      ...(state && { state }),
      ...(completedOn && { completedOn }),
    },
    ...(asAt && { asAt }),
    institution: institution ?? {},
    profile: { ...(profile as CheckedProfile), stages: stagesOf(profile) },
    ...(cohort && { cohort }),
    options,
  };
}

type Used = Pick<Reading, "indicator" | "scale" | "applies"> & Partial<Pick<Reading, "reason">>;

function gradeOf(rubric: Rubric, profile: Profile, readings: readonly Used[]) {
  const scored = readings.filter(({ indicator }) => indicator.scored);
  const used = scored.filter(({ applies }) => applies);
  // That a question may be left out at all is a rule that the result rests on.
  const leftOut = scored.filter(({ reason }) =>
    ["judged", "empty-cohort"].includes(reason?.code ?? ""),
  );
  return weakestGrade([
    ...ruleGrades(rubric, profile),
    ...leftOut.map(({ indicator }) => indicator.grade),
    ...used.map(({ indicator }) => indicator.grade),
    ...used.flatMap(({ scale }) => scale.levels.map(({ grade }) => grade)),
  ]);
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
