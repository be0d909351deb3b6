import type { AssessmentDetails } from "../model/assessment.js";
import type { Grade } from "../model/grade.js";
import type { CheckedProfile, Profile } from "../model/profile.js";
import type { ResultHeader, ScoreOptions } from "../model/result.js";
import type { Writable } from "../model/writable.js";
import type { Prepared } from "../prepared/prepare.js";
import type { PreparedProfile } from "../prepared/prepare-profile.js";
import { version } from "../version.js";

const engine: ResultHeader["engine"] = Object.freeze({ name: "@career-benchmarks/core", version });

const noInterpretations = Object.freeze([]);

/** Begins a result with what it says of itself: by what, of whom, on which grounds. */
export function resultHeader(
  { rubric, name }: Prepared,
  { stages }: PreparedProfile,
  assessment: AssessmentDetails & { readonly profile: Profile },
  options: ScoreOptions,
  grade: Grade,
): Writable<Omit<ResultHeader, "headline" | "issues">> {
  const { asAt, institution, cohort, profile } = assessment;
  const header = {
    schemaVersion: 1,
    engine,
    rubric: name,
    interpretations: rubric.interpretations ?? noInterpretations,
    grade,
    assessment: namedDetails(assessment),
  } as Writable<ResultHeader>;
  if (asAt) header.asAt = asAt;
  header.institution = institution ?? {};
  header.profile = { ...(profile as CheckedProfile), stages };
  if (cohort) header.cohort = cohort;
  header.options = options;
  return header;
}

function namedDetails({ id, state, completedOn }: AssessmentDetails): ResultHeader["assessment"] {
  const named: Writable<ResultHeader["assessment"]> = {};
  if (id !== undefined) named.id = id;
  if (state) named.state = state;
  if (completedOn) named.completedOn = completedOn;
  return named;
}
