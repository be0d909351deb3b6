import type { Assessment } from "../model/assessment.js";
import type { Grade } from "../model/grade.js";
import type { Issue } from "../model/issue.js";
import type {
  CriterionResult,
  Excluded,
  IndicatorResult,
  NotApplicable,
  NotApplicableReason,
  Reason,
  Result,
  ScoreOptions,
} from "../model/result.js";
import type { Prepared } from "../prepared/prepare.js";
import { gradeAt, type PreparedProfile } from "../prepared/prepare-profile.js";
import type { PreparedQuestion } from "../prepared/prepare-question.js";
import type { Reading } from "../prepared/reading.js";
import { criterionOutcome } from "./criterion-outcome.js";
import { readAnswer } from "./read-answer.js";
import { resultHeader } from "./result-header.js";
import { scoreBenchmarks } from "./score-benchmarks.js";
import { excludedLearners, readWithoutExclusions } from "./without-exclusions.js";

/** What checking an assessment left over. */
interface Checked {
  readonly options: ScoreOptions;
  /** The questions whose answers count as unknown. */
  readonly wrong: readonly string[];
  readonly issues: readonly Issue[];
}

/** Makes the result of a checked assessment, in one walk over its questions. */
export function makeResult<Id extends string>(
  prepared: Prepared<Id>,
  assessment: Assessment<Id>,
  { options, wrong, issues }: Checked,
): Result<Id> {
  const { profile, answers } = assessment;
  const view = prepared.forProfile(profile);
  const readings: Reading<Id>[] = [];
  const indicators: IndicatorResult<Id>[] = [];
  const notApplicable: NotApplicable<Id>[] = [];
  const excluded: Excluded<Id>[] = [];
  // The same readings if nobody had been left out, from the first that differs on.
  let everybody: Reading<Id>[] | undefined;

  for (const question of prepared.questions) {
    const { id } = question;
    const position = readings.length;
    let reading = view.open[position] ?? question.unanswered;
    const answer = reading.applies && Object.hasOwn(answers, id) ? answers[id] : undefined;
    if (answer !== undefined && !(wrong.length > 0 && wrong.includes(id))) {
      reading = readAnswer(question, answer);
      if (typeof answer === "object") {
        const readmitted = readWithoutExclusions(question, answer);
        if (readmitted) everybody ??= [...readings];
        everybody?.push(readmitted ?? reading);
      } else everybody?.push(reading);
    } else everybody?.push(reading);
    const { result } = reading;
    readings.push(reading);
    indicators.push(result);
    if (!reading.applies) {
      const { reason } = result;
      const listed = view.notAsked[position];
      if (listed) notApplicable.push(listed);
      else if (isNotApplicable(reason)) notApplicable.push({ indicator: id, reason });
    }
    if (result.share?.excluded) listExcluded(result, excluded);
  }

  const { headline, benchmarks } = scoreBenchmarks(prepared, readings);
  const result = {
    ...resultHeader(
      prepared,
      view,
      assessment,
      options,
      gradeOf(prepared.questions, view, readings),
    ),
    resolution: "indicator" as const,
    headline,
    benchmarks,
    criteria: criteriaOf(prepared, readings),
    indicators,
    notApplicable,
    excluded,
  };
  if (!everybody) return { ...result, issues };
  return { ...result, withoutExclusions: scoreBenchmarks(prepared, everybody), issues };
}

function criteriaOf<Id extends string>(
  { criteria }: Prepared<Id>,
  readings: readonly Reading[],
): readonly CriterionResult<Id>[] {
  const results: CriterionResult<Id>[] = [];
  for (const { first, end, results: byOutcome } of criteria) {
    results.push(byOutcome[criterionOutcome(readings, first, end)]);
  }
  return results;
}

/** A question that was left out counts, a scale on which nothing was answered does not. */
function gradeOf(
  questions: readonly PreparedQuestion[],
  { gradeRank, open, grade }: PreparedProfile,
  readings: readonly Reading[],
): Grade {
  let weakest = gradeRank;
  let usual = true;
  let position = 0;
  for (const { applies, span } of readings) {
    if (applies) {
      if (span.outcome !== "unscored")
        weakest = Math.max(weakest, questions[position]?.scaleRank ?? 0);
    } else if (open[position]?.applies) usual = false;
    position += 1;
  }
  return usual ? grade : gradeAt(weakest);
}

function isNotApplicable(reason: Reason): reason is NotApplicableReason {
  return reason.code === "empty-cohort" || reason.code === "judged";
}

function listExcluded<Id extends string>(
  { id, share }: IndicatorResult<Id>,
  list: Excluded<Id>[],
): void {
  if (!share?.excluded || excludedLearners(share) === 0) return;
  const { excluded: learners, excludedText: text } = share;
  list.push({ indicator: id, learners, ...(text && { text }) });
}
