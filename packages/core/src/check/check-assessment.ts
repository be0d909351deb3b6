import { limits } from "../input/limits.js";
import { indicatorsOf, scaleOf } from "../internal/indicators-of.js";
import { quote } from "../issues/quote.js";
import type { Issue } from "../model/issue.js";
import type { Profile } from "../model/profile.js";
import type { Rubric } from "../model/rubric.js";
import { whyNotAsked } from "../profile/why-not-asked.js";
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
export function checkAssessment(rubric: Rubric, assessment: unknown): AssessmentCheck {
  const issues = checkFields(assessment, [...detailFields, "rubric", "profile", "answers"], "");
  if (!isObject(assessment)) return { issues, answers: [], notAsked: [] };

  issues.push(...checkDetails(assessment), ...checkRubric(rubric, assessment["rubric"]));
  const profileIssues = checkProfile(assessment["profile"]);
  issues.push(...profileIssues, ...checkFit(rubric, assessment));

  const answers = assessment["answers"];
  if (!isObject(answers)) {
    return {
      issues: [...issues, ...checkFields(answers, [], "answers")],
      answers: [],
      notAsked: [],
    };
  }
  const indicators = indicatorsOf(rubric);
  const ids = indicators.map(({ id }) => id);
  const names = Object.keys(answers);
  if (names.length > limits.answers) {
    issues.push(tooManyAnswers(names.length));
    return { issues, answers: [], notAsked: [] };
  }
  issues.push(...unknownNames("unknown-indicator", "answers", names, ids));
  if (profileIssues.length > 0) return { issues, answers: [], notAsked: [] };

  const profile = assessment["profile"] as Profile;
  const answered = indicators.filter(
    ({ id }) => Object.hasOwn(answers, id) && answers[id] !== undefined,
  );
  const asked = answered.filter((indicator) => !whyNotAsked(rubric, indicator, profile));
  const isAsked = new Set(asked);
  return {
    issues,
    answers: asked
      .map((indicator) => ({
        id: indicator.id,
        issues: checkAnswer(indicator, scaleOf(rubric, indicator), answers[indicator.id]),
      }))
      .filter((answer) => answer.issues.length > 0),
    notAsked: answered.filter((indicator) => !isAsked.has(indicator)).map(({ id }) => id),
  };
}

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
