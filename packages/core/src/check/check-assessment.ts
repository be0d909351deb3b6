import { limits } from "../input/limits.js";
import { quote } from "../issues/quote.js";
import type { Issue } from "../model/issue.js";
import type { Profile } from "../model/profile.js";
import type { Rubric } from "../model/rubric.js";
import type { Prepared } from "../prepared/prepare.js";
import { checkAnswer } from "./check-answer.js";
import { checkDetails, detailFields } from "./check-details.js";
import { checkFields, isObject, unknownNames } from "./check-fields.js";
import { checkFit } from "./check-fit.js";
import { checkProfile } from "./check-profile.js";

/** What is wrong with an assessment: as a whole, and answer by answer. */
export interface AssessmentCheck {
  readonly issues: readonly Issue[];
  /** By indicator, in the rubric's order; only those with something wrong. */
  readonly answers: readonly { readonly id: string; readonly issues: readonly Issue[] }[];
  /** The indicators that were answered although they are not asked. */
  readonly notAsked: readonly string[];
}

/** Checks an assessment of unknown origin against a rubric. */
export function checkAssessment(
  { rubric, questions, forProfile }: Prepared,
  assessment: unknown,
): AssessmentCheck {
  const issues = checkAllButAnswers(rubric, assessment);
  if (!isObject(assessment)) return { issues, answers: [], notAsked: [] };
  const { answers, profile } = assessment;
  if (!isObject(answers)) {
    issues.push(...checkFields(answers, [], "answers"));
    return { issues, answers: [], notAsked: [] };
  }
  const names = Object.keys(answers);
  if (names.length > limits.answers) {
    issues.push(tooManyAnswers(names.length));
    return { issues, answers: [], notAsked: [] };
  }
  const ids = questions.map(({ id }) => id);
  issues.push(...unknownNames("unknown-indicator", "answers", names, ids));
  if (checkProfile(profile).length > 0) return { issues, answers: [], notAsked: [] };

  const { open } = forProfile(profile as Profile);
  const wrong: { readonly id: string; readonly issues: readonly Issue[] }[] = [];
  const notAsked: string[] = [];
  for (const [position, { id, indicator, scale }] of questions.entries()) {
    if (!Object.hasOwn(answers, id) || answers[id] === undefined) continue;
    if (!open[position]?.applies) notAsked.push(id);
    else {
      const found = checkAnswer(indicator, scale.scale, answers[id]);
      if (found.length > 0) wrong.push({ id, issues: found });
    }
  }
  return { issues, answers: wrong, notAsked };
}

/** Reports whatever is wrong with an assessment as a whole. */
export function checkAllButAnswers(rubric: Rubric, assessment: unknown): Issue[] {
  const issues = checkFields(assessment, assessmentFields, "");
  if (!isObject(assessment)) return issues;
  const { rubric: id, profile } = assessment;
  issues.push(...checkDetails(assessment), ...checkRubric(rubric, id), ...checkProfile(profile));
  issues.push(...checkFit(rubric, assessment));
  return issues;
}

const assessmentFields: readonly string[] = [...detailFields, "rubric", "profile", "answers"];

function tooManyAnswers(count: number): Issue {
  return {
    code: "limit-exceeded",
    severity: "error",
    path: "answers",
    expected: `at most ${limits.answers} answers`,
    received: `${count}`,
  };
}

function checkRubric(rubric: Rubric, id: unknown): Issue[] {
  if (id === undefined || id === rubric.id) return [];
  return [
    {
      code: "rubric-mismatch",
      severity: "error",
      path: "rubric",
      expected: quote(rubric.id),
      received: quote(id),
      hint: "Score the assessment with the rubric that it answers.",
    },
  ];
}
