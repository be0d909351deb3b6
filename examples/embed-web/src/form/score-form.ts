import {
  type Issue,
  type NextSteps,
  nextSteps,
  type Question,
  questionsFor,
  type Result,
  type Rubric,
  safeScoreAssessment,
  stagesOf,
} from "@career-benchmarks/core";
import { assessmentOf, type FormAssessment } from "./assessment-of.js";
import type { Form } from "./form.js";

/** A form scored: everything that the page shows of it. */
export interface ScoredForm extends FormAssessment {
  readonly questions: readonly Question[];
  readonly result: Result;
  readonly steps: NextSteps;
}

// While somebody types, an answer that is not right yet counts as unknown.
const asTyped = { onInvalid: "unknown" } as const;

/** Scores a form as it stands. This is the whole use of the library in the form. */
export function scoreForm(rubric: Rubric, form: Form): ScoredForm | { readonly problem: string } {
  const { yearGroups } = form.profile;
  if (
    yearGroups.length === 0 ||
    (yearGroups.includes("X") && stagesOf(form.profile).length === 0)
  ) {
    return { problem: "Choose the year groups that are present, so that it is known what to ask." };
  }
  const { assessment, problems } = assessmentOf(form);
  const scored = safeScoreAssessment(rubric, assessment, asTyped);
  if (!scored.ok) return { problem: scored.issues.map(issueText).join(" ") };
  return {
    assessment,
    problems: { ...problemsOf(scored.result.issues), ...problems },
    questions: questionsFor(rubric, form.profile),
    result: scored.result,
    steps: nextSteps(rubric, scored.result),
  };
}

/** Puts the library's findings beside the questions that they are about. */
function problemsOf(issues: readonly Issue<string>[]): Record<string, string> {
  const problems: Record<string, string> = {};
  for (const issue of issues) {
    const [part, id] = (issue.path ?? "").split(".");
    if (issue.code === "answer-not-asked") continue;
    if (part === "answers" && id) problems[id] ??= issueText(issue);
    else if (part === "cohort") problems["cohort"] ??= issueText(issue);
  }
  return problems;
}

/** Says what is wrong without the path, which stands beside it, and without the code. */
function issueText({ expected, received, hint }: Issue<string>): string {
  const found = received === undefined ? "" : `, found ${received}`;
  return [expected && `Expected ${expected}${found}.`, hint].filter(Boolean).join(" ");
}
