import { checkAssessment } from "../../check/check-assessment.js";
import { checkOptions } from "../../check/check-options.js";
import { indicatorsOf } from "../../internal/indicators-of.js";
import type { Answer } from "../../model/answer.js";
import type { Answers, Assessment } from "../../model/assessment.js";
import type { Issue } from "../../model/issue.js";
import type { Profile } from "../../model/profile.js";
import type {
  BenchmarkResult,
  Excluded,
  IndicatorResult,
  NotApplicableReason,
  Result,
  ScoreOptions,
} from "../../model/result.js";
import type { Rubric } from "../../model/rubric.js";
import { prepare } from "../../prepared/prepare.js";
import type { SafeResult } from "../../score/score-assessment.js";
import { criterionOutcome } from "./criterion-outcome.js";
import { headlineOf } from "./headline.js";
import { type Reading, readAnswer } from "./read-answer.js";
import { resultHeader } from "./result-header.js";
import { scoreBenchmark } from "./score-benchmark.js";
import { scoreIndicator } from "./score-indicator.js";
import { excludedLearners, withoutExclusions } from "./without-exclusions.js";

/**
 * Scores as release 0.1 does: slowly, from the rubric each time, with nothing prepared or shared. What
 * the scorer gives is compared with this, byte for byte, and its speed too.
 */
export function plainScore<Id extends string>(
  rubric: Rubric<Id>,
  assessment: Assessment<NoInfer<Id>>,
  options: ScoreOptions = {},
): SafeResult<Result<Id>> {
  const check = checkAssessment(prepare(rubric), assessment);
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
