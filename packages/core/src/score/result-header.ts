import type { AssessmentDetails } from "../model/assessment.js";
import { weakestGrade } from "../model/grade.js";
import type { Profile } from "../model/profile.js";
import type { ResultHeader, ScoreOptions } from "../model/result.js";
import type { Rubric } from "../model/rubric.js";
import { stagesOf } from "../profile/stages-of.js";
import { version } from "../version.js";
import type { Reading } from "./read-answer.js";

/** What a result says of itself: by what, of whom, on which grounds. */
export function resultHeader(
  rubric: Rubric,
  assessment: AssessmentDetails & { readonly profile: Profile },
  options: ScoreOptions,
  readings: readonly Pick<Reading, "indicator" | "scale" | "applies">[],
): Omit<ResultHeader, "headline" | "issues"> {
  const { id, state, completedOn, asAt, institution, cohort, profile } = assessment;
  return {
    schemaVersion: 1,
    engine: { name: "@career-benchmarks/core", version },
    rubric: {
      id: rubric.id,
      version: rubric.version,
      ...(rubric.digest && { digest: rubric.digest }),
    },
    interpretations: [],
    grade: gradeOf(rubric, readings),
    assessment: {
      ...(id !== undefined && { id }),
      ...(state && { state }),
      ...(completedOn && { completedOn }),
    },
    ...(asAt && { asAt }),
    institution: institution ?? {},
    profile: { ...profile, stages: stagesOf(profile) },
    ...(cohort && { cohort }),
    options,
  };
}

function gradeOf(
  rubric: Rubric,
  readings: readonly Pick<Reading, "indicator" | "scale" | "applies">[],
) {
  const used = readings.filter(({ applies, indicator }) => applies && indicator.scored);
  return weakestGrade([
    rubric.statusRule.fullyAchieved.grade,
    rubric.statusRule.notAchieved.grade,
    rubric.shareRule.grade,
    ...used.map(({ indicator }) => indicator.grade),
    ...used.flatMap(({ scale }) => scale.levels.map(({ grade }) => grade)),
  ]);
}
