import { checkAssessment } from "../check/check-assessment.js";
import { checkOptions } from "../check/check-options.js";
import { readGiven } from "../input/read-given.js";
import { AssessmentError } from "../issues/assessment-error.js";
import type { Assessment } from "../model/assessment.js";
import type { Issue } from "../model/issue.js";
import type { Result, ScoreOptions } from "../model/result.js";
import type { Rubric } from "../model/rubric.js";
import { prepare } from "../prepared/prepare.js";
import { makeResult } from "./make-result.js";

/** A result, or everything that stands in its way. */
export type SafeResult<R> =
  | { readonly ok: true; readonly result: R }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Scores an assessment against a rubric.
 *
 * Points are whole numbers. What is not known makes a range from `min` to `max`, never a guess.
 *
 * @param rubric - one edition of the benchmarks for one setting
 * @param assessment - who is assessed, which year groups are present, and the answers by indicator id
 * @param options - how to treat wrong answers; recorded in the result
 * @returns the result, with warnings in `issues`
 * @throws {@link AssessmentError} with everything that is wrong, if anything is
 * @example
 * import { scoreAssessment } from "@career-benchmarks/core";
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 *
 * const result = scoreAssessment(gatsby2014School, {
 *   institution: { name: "Example School" },
 *   asAt: "2024-07",
 *   profile: { yearGroups: [7, 8, 9, 10, 11] },
 *   answers: { bm5_1_each_year: "all", bm6_1_by_16: { count: 92, of: 122 } },
 * });
 * result.headline; //=> { fullyAchieved: 1, min: 1, max: 7, of: 8 }
 * result.benchmarks[5]?.percent; //=> 75
 */
export function scoreAssessment<Id extends string>(
  rubric: Rubric<Id>,
  assessment: Assessment<NoInfer<Id>>,
  options: ScoreOptions = {},
): Result<Id> {
  const scored = safeScoreAssessment(rubric, assessment, options);
  if (!scored.ok) throw new AssessmentError(scored.issues);
  return scored.result;
}

/**
 * Scores an assessment against a rubric without throwing.
 *
 * @param rubric - one edition of the benchmarks for one setting
 * @param assessment - as for {@link scoreAssessment}
 * @param options - as for {@link scoreAssessment}
 * @returns `{ ok: true, result }`, or `{ ok: false, issues }` with everything that is wrong
 * @example
 * import { safeScoreAssessment } from "@career-benchmarks/core";
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 *
 * const scored = safeScoreAssessment(gatsby2014School, {
 *   profile: { yearGroups: [7, 8, 9, 10, 11] },
 *   answers: { bm5_1_each_year: { count: 130, of: 122 } },
 * });
 * scored.ok ? [] : scored.issues.map(({ code }) => code); //=> ["share-exceeds-cohort"]
 */
export function safeScoreAssessment<Id extends string>(
  rubric: Rubric<Id>,
  assessment: Assessment<NoInfer<Id>>,
  options: ScoreOptions = {},
): SafeResult<Result<Id>> {
  const given = readGiven(rubric, { "": assessment, options });
  return given.ok ? scoreCopy(given.rubric, given.parts[""], given.parts.options) : given;
}

/** Scores copies of what a caller gave, which nothing else can change. */
function scoreCopy<Id extends string>(
  rubric: Rubric<Id>,
  assessment: Assessment<NoInfer<Id>>,
  options: ScoreOptions,
): SafeResult<Result<Id>> {
  const check = checkAssessment(rubric, assessment);
  const issues = [...checkOptions(options), ...check.issues];
  const lenient = options?.onInvalid === "unknown";
  for (const wrong of check.answers) {
    for (const issue of wrong.issues) issues.push(lenient ? asUnknown(issue) : issue);
  }
  for (const id of check.notAsked) issues.push(answerNotAsked(id));
  if (issues.some(isError)) return { ok: false, issues };
  const wrong = check.answers.map(({ id }) => id);
  return { ok: true, result: makeResult(prepare(rubric), assessment, { options, wrong, issues }) };
}

function isError({ severity }: Issue): boolean {
  return severity === "error";
}

function asUnknown(issue: Issue): Issue {
  if (issue.severity !== "error") return issue;
  const hint = [issue.hint, "Counted as unknown."].filter(Boolean).join(" ");
  return { ...issue, severity: "warning", hint };
}

function answerNotAsked(id: string): Issue {
  return {
    code: "answer-not-asked",
    severity: "warning",
    path: `answers.${id}`,
    expected: "no answer: the question is not asked of these year groups",
    hint: "The answer was ignored.",
  };
}
