import {
  type Answer,
  type Assessment,
  type AssessmentDetails,
  formatRubricId,
  isIsoDate,
} from "@career-benchmarks/core";
import { answerOf, wholeNumber } from "./answer-of.js";
import type { Form } from "./form.js";

/** The assessment that a form amounts to, and what of it is not finished. */
export interface FormAssessment {
  readonly assessment: Assessment;
  /** What is missing or wrong, by indicator id, or by the name of a field. */
  readonly problems: Readonly<Record<string, string>>;
}

/** Turns a form into an assessment; what is not finished is left out, and named. */
export function assessmentOf(form: Form): FormAssessment {
  const problems: Record<string, string> = {};
  const answers: Record<string, Answer> = {};
  for (const [id, draft] of Object.entries(form.drafts)) {
    const { answer, problem } = answerOf(draft);
    if (answer !== undefined) answers[id] = answer;
    if (problem !== undefined) problems[id] = problem;
  }
  const { details, problem } = detailsOf(form);
  if (problem) problems["asAt"] = problem;
  const cohort = cohortOf(form);
  if (cohort.problem) problems["cohort"] = cohort.problem;
  return {
    assessment: {
      ...details,
      rubric: formatRubricId(form),
      ...(cohort.value && { cohort: cohort.value }),
      profile: form.profile,
      answers,
    },
    problems,
  };
}

function detailsOf({ details }: Form): {
  readonly details: AssessmentDetails;
  readonly problem?: string;
} {
  const { asAt, institution, ...rest } = details;
  const named = Object.entries(institution ?? {}).filter(([, text]) => text?.trim());
  const kept = { ...rest, ...(named.length > 0 && { institution: Object.fromEntries(named) }) };
  if (!asAt?.trim()) return { details: kept };
  if (isIsoDate(asAt)) return { details: { ...kept, asAt } };
  return { details: kept, problem: "Write a day, month or year, such as 2025-07-31 or 2025-07." };
}

function cohortOf({ cohort }: Form): {
  readonly value?: NonNullable<Assessment["cohort"]>;
  readonly problem?: string;
} {
  const [size, of] = [wholeNumber(cohort.size), wholeNumber(cohort.of)];
  if (!cohort.size.trim() && !cohort.of.trim()) return {};
  if (size === undefined || of === undefined) return { problem: "Give both numbers of learners." };
  if (size > of) return { problem: `There can’t be more than ${of} of ${of} learners.` };
  if (size < of && !cohort.reason.trim()) return { problem: "Say why it is not all of them." };
  return { value: { size, of, ...(cohort.reason.trim() && { reason: cohort.reason }) } };
}
