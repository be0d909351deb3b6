import { type Assessment, parseRubricId } from "@career-benchmarks/core";
import { draftOf } from "./draft-of.js";
import type { Form } from "./form.js";

/** Turns an assessment that the library accepts into a form. */
export function formOf(assessment: Assessment, rubricId: string): Form {
  const { rubric, interpretations } = parseRubricId(rubricId);
  const { id, institution, asAt, completedOn, state, cohort, profile, answers } = assessment;
  return {
    rubric,
    interpretations,
    details: {
      ...(id !== undefined && { id }),
      ...(institution && { institution }),
      ...(asAt !== undefined && { asAt }),
      ...(completedOn !== undefined && { completedOn }),
      ...(state && { state }),
    },
    cohort: {
      size: cohort ? `${cohort.size}` : "",
      of: cohort ? `${cohort.of}` : "",
      reason: cohort?.reason ?? "",
    },
    profile,
    drafts: Object.fromEntries(
      Object.entries(answers).flatMap(([indicator, answer]) =>
        answer === undefined ? [] : [[indicator, draftOf(answer)]],
      ),
    ),
  };
}
