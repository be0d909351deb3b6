import { checkAssessment } from "../check/check-assessment.js";
import { checkOptions } from "../check/check-options.js";
import { readGiven } from "../input/read-given.js";
import { indicatorsOf } from "../internal/indicators-of.js";
import { AssessmentError } from "../issues/assessment-error.js";
import type { Answer } from "../model/answer.js";
import type { Answers, Assessment } from "../model/assessment.js";
import type { Issue } from "../model/issue.js";
import type { Profile } from "../model/profile.js";
import type {
  BenchmarkResult,
  Excluded,
  IndicatorResult,
  NotApplicableReason,
  Result,
  ScoreOptions,
} from "../model/result.js";
import type { Rubric } from "../model/rubric.js";
import { criterionOutcome } from "./criterion-outcome.js";
import { headlineOf } from "./headline.js";
import { type Reading, readAnswer } from "./read-answer.js";
import { resultHeader } from "./result-header.js";
import { scoreBenchmark } from "./score-benchmark.js";
import { scoreIndicator } from "./score-indicator.js";
import { excludedLearners, withoutExclusions } from "./without-exclusions.js";

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
  const lenient = options?.onInvalid === "unknown";
  const answerIssues = check.answers.flatMap(({ issues }) => issues);
  const notAsked = check.notAsked.map(answerNotAsked);
  const issues: Issue[] = [
    ...checkOptions(options),
    ...check.issues,
    ...(lenient ? answerIssues.map(asUnknown) : answerIssues),
    ...notAsked,
  ];
  if (issues.some(({ severity }) => severity === "error")) return { ok: false, issues };

  const ignored = [...check.notAsked, ...check.answers.map(({ id }) => id)];
  const answers = pick(assessment.answers, indicatorIds(rubric), ignored);
  const { profile } = assessment;
  const scores = score(rubric, profile, answers);
  const readmitted = withoutExclusions(answers, indicatorIds(rubric));
  const without = readmitted && score(rubric, profile, readmitted);
  return {
    ok: true,
    result: {
      ...resultHeader(rubric, assessment, options, scores.readings),
      resolution: "indicator",
      headline: scores.headline,
      benchmarks: scores.benchmarks,
      criteria: rubric.benchmarks
        .flatMap(({ criteria }) => criteria)
        .map(({ id, indicators }) => ({
          id,
          outcome: criterionOutcome(
            scores.readings.filter(({ indicator }) => indicators.includes(indicator)),
          ),
          indicators: indicators.map((indicator) => indicator.id),
        })),
      indicators: scores.indicators,
      notApplicable: scores.readings.flatMap(({ applies, indicator, reason }) =>
        applies || !isNotApplicable(reason) ? [] : [{ indicator: indicator.id, reason }],
      ),
      excluded: scores.readings.flatMap(listExcluded),
      ...(without && {
        withoutExclusions: { headline: without.headline, benchmarks: without.benchmarks },
      }),
      issues,
    },
  };
}

interface Scores<Id extends string> {
  readonly readings: readonly Reading<Id>[];
  readonly indicators: readonly IndicatorResult<Id>[];
  readonly benchmarks: readonly BenchmarkResult[];
  readonly headline: Result["headline"];
}

function score<Id extends string>(
  rubric: Rubric<Id>,
  profile: Profile,
  answers: Answers<Id>,
): Scores<Id> {
  const parts = rubric.benchmarks.map((benchmark) => {
    const readings = indicatorsOf(benchmark).map((indicator) =>
      readAnswer(rubric, indicator, profile, answers[indicator.id]),
    );
    const indicators = readings.map(scoreIndicator);
    return {
      readings,
      indicators,
      score: scoreBenchmark(rubric.statusRule, benchmark, indicators),
    };
  });
  const benchmarks = parts.map((part) => part.score);
  return {
    readings: parts.flatMap((part) => part.readings),
    indicators: parts.flatMap((part) => part.indicators),
    benchmarks,
    headline: headlineOf(rubric.statusRule, benchmarks),
  };
}

function indicatorIds<Id extends string>(rubric: Rubric<Id>): readonly Id[] {
  return indicatorsOf(rubric).map(({ id }) => id);
}

function pick<Id extends string>(
  answers: Answers<Id>,
  ids: readonly Id[],
  ignored: readonly string[],
): Answers<Id> {
  // Without a prototype, so that an indicator may have the name of something that objects inherit.
  const picked: { [I in Id]?: Answer } = Object.create(null);
  for (const id of ids) {
    const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
    if (answer !== undefined && !ignored.includes(id)) picked[id] = answer;
  }
  return picked;
}

function isNotApplicable(reason: Reading["reason"]): reason is NotApplicableReason {
  return ["phase-absent", "middle-school", "empty-cohort", "judged"].includes(reason.code);
}

function listExcluded<Id extends string>({ indicator, share }: Reading<Id>): Excluded<Id>[] {
  if (!share?.excluded || excludedLearners(share) === 0) return [];
  const { excluded, excludedText } = share;
  return [
    { indicator: indicator.id, learners: excluded, ...(excludedText && { text: excludedText }) },
  ];
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
