import { checkAllButAnswers, checkAssessment } from "../check/check-assessment.js";
import { isObject } from "../check/check-fields.js";
import { checkOptions } from "../check/check-options.js";
import { readGiven } from "../input/read-given.js";
import { AssessmentError } from "../issues/assessment-error.js";
import type { Assessment } from "../model/assessment.js";
import type { Issue } from "../model/issue.js";
import type { Profile } from "../model/profile.js";
import type { Result, ScoreOptions } from "../model/result.js";
import type { Rubric } from "../model/rubric.js";
import type { Writable } from "../model/writable.js";
import { prepare, recall, remember } from "../prepared/prepare.js";
import { makeResult } from "./make-result.js";
import { readAnswers } from "./read-answers.js";

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
export function scoreAssessment<Id extends string, Level extends string>(
  rubric: Rubric<Id, Level>,
  assessment: Assessment<NoInfer<Id>, NoInfer<Level>>,
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
export function safeScoreAssessment<Id extends string, Level extends string>(
  rubric: Rubric<Id, Level>,
  assessment: Assessment<NoInfer<Id>, NoInfer<Level>>,
  options: ScoreOptions = {},
): SafeResult<Result<Id>> {
  return scoreWithoutIssues(rubric, assessment, options) ?? scoreCopy(rubric, assessment, options);
}

/**
 * Scores an assessment of which nothing is to be said, by a rubric that is known: the fast path.
 *
 * @returns undefined for every other, and where anything throws that is read
 */
function scoreWithoutIssues<Id extends string>(
  rubric: Rubric<Id>,
  assessment: Assessment<NoInfer<Id>>,
  options: ScoreOptions,
): SafeResult<Result<Id>> | undefined {
  const prepared = recall(rubric);
  if (!prepared) return undefined;
  try {
    const copy = copyDetails(assessment);
    const { answers } = copy;
    const given = copyFields(options);
    const right =
      isObject(answers) &&
      checkOptions(given).length === 0 &&
      checkAllButAnswers(prepared.rubric, copy).length === 0;
    if (!right) return undefined;
    const profile = prepared.forProfile(copy.profile);
    const readings = readAnswers(prepared, profile, answers);
    if (!readings) return undefined;
    return { ok: true, result: makeResult(prepared, profile, copy, readings, given, noIssues) };
  } catch {
    return undefined;
  }
}

const noIssues: readonly Issue[] = Object.freeze([]);

/** Copies everything but the answers, so that each value is read once. */
function copyDetails(assessment: Assessment): Assessment {
  const copy: Writable<Assessment> = copyFields(assessment);
  if (copy.institution) copy.institution = copyFields(copy.institution);
  if (copy.cohort) copy.cohort = copyFields(copy.cohort);
  const profile: Writable<Profile> = copyFields(copy.profile);
  profile.yearGroups = [...profile.yearGroups];
  copy.profile = profile;
  return copy;
}

/** Copies an object; a list would become one, so it stays for the check to find. */
function copyFields<T>(value: T): T {
  return isObject(value) ? { ...value } : value;
}

/** Scores copies of what a caller gave, which nothing else can change, and says all that is wrong. */
function scoreCopy<Id extends string>(
  original: Rubric<Id>,
  assessment: Assessment<NoInfer<Id>>,
  asked: ScoreOptions,
): SafeResult<Result<Id>> {
  const read = readGiven(original, { "": assessment, options: asked });
  if (!read.ok) return read;
  const { rubric, parts } = read;
  const { options } = parts;
  const prepared = prepare(rubric);
  remember(original, prepared);
  const check = checkAssessment(prepared, parts[""]);
  const issues = [...checkOptions(options), ...check.issues];
  const lenient = options?.onInvalid === "unknown";
  for (const wrong of check.answers) {
    for (const issue of wrong.issues) issues.push(lenient ? asUnknown(issue) : issue);
  }
  for (const id of check.notAsked) issues.push(answerNotAsked(id));
  if (issues.some(isError)) return { ok: false, issues };

  const { answers, profile: given } = parts[""];
  const profile = prepared.forProfile(given);
  const ignored = new Set([...check.notAsked, ...check.answers.map(({ id }) => id)]);
  const used = Object.entries(answers).filter(([id]) => !ignored.has(id));
  const readings = readAnswers(prepared, profile, Object.fromEntries(used));
  if (!readings) throw new TypeError("An answer was not checked");
  return { ok: true, result: makeResult(prepared, profile, parts[""], readings, options, issues) };
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
