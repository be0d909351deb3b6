import type { AssessmentDetails } from "../model/assessment.js";
import type { Grade } from "../model/grade.js";
import type { Profile } from "../model/profile.js";
import type { ResultHeader, ScoreOptions } from "../model/result.js";
import type { Prepared } from "../prepared/prepare.js";
import type { PreparedProfile } from "../prepared/prepare-profile.js";
import { version } from "../version.js";

type Writable<T> = { -readonly [Field in keyof T]: T[Field] };

const engine: ResultHeader["engine"] = Object.freeze({ name: "@career-benchmarks/core", version });

const noInterpretations = Object.freeze([]);

/** What a result says of itself: by what, of whom, on which grounds. */
export function resultHeader(
  { rubric, name }: Prepared,
  { stages }: PreparedProfile,
  assessment: AssessmentDetails & { readonly profile: Profile },
  options: ScoreOptions,
  grade: Grade,
): Omit<ResultHeader, "headline" | "issues"> {
  const { asAt, institution, cohort, profile } = assessment;
  return {
    schemaVersion: 1,
    engine,
    rubric: name,
    interpretations: rubric.interpretations ?? noInterpretations,
    grade,
    assessment: namedDetails(assessment),
    ...(asAt && { asAt }),
    institution: institution ?? {},
    profile: { ...profile, stages },
    ...(cohort && { cohort }),
    options,
  };
}

function namedDetails({ id, state, completedOn }: AssessmentDetails): ResultHeader["assessment"] {
  const named: Writable<ResultHeader["assessment"]> = {};
  if (id !== undefined) named.id = id;
  if (state) named.state = state;
  if (completedOn) named.completedOn = completedOn;
  return named;
}
