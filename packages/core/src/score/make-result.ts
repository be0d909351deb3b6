import type { Assessment } from "../model/assessment.js";
import { type Grade, gradeAt } from "../model/grade.js";
import type { Issue } from "../model/issue.js";
import type {
  CriterionResult,
  Excluded,
  NotApplicable,
  NotApplicableReason,
  Result,
  ScoreOptions,
} from "../model/result.js";
import type { Writable } from "../model/writable.js";
import type { Prepared } from "../prepared/prepare.js";
import type { PreparedProfile } from "../prepared/prepare-profile.js";
import type { Reading } from "../prepared/reading.js";
import { criterionOutcome } from "./criterion-outcome.js";
import type { Readings } from "./read-answers.js";
import { resultHeader } from "./result-header.js";
import { scoreBenchmarks } from "./score-benchmarks.js";
import { excludedLearners, readWithoutExclusions } from "./without-exclusions.js";

const nobody: readonly never[] = Object.freeze([]);

/** Makes the result of a checked assessment from what its answers say. */
export function makeResult<Id extends string>(
  prepared: Prepared<Id>,
  profile: PreparedProfile<Id>,
  assessment: Omit<Assessment, "answers">,
  { readings, indicators, leavesOut }: Readings<Id>,
  options: ScoreOptions,
  issues: readonly Issue[],
): Result<Id> {
  const grade = leavesOut ? gradeOf(prepared, profile, readings) : profile.grade;
  const { headline, benchmarks } = scoreBenchmarks(prepared, readings);
  const header = resultHeader(prepared, profile, assessment, options, grade);
  const result = header as Writable<Result<Id>>;
  result.resolution = "indicator";
  result.headline = headline;
  result.benchmarks = benchmarks;
  result.criteria = criteriaOf(prepared, readings);
  result.indicators = indicators;
  result.notApplicable = leavesOut ? notApplicableOf(readings) : profile.notAsked;
  result.excluded = leavesOut ? excludedOf(readings) : nobody;
  const everybody = leavesOut && readWithoutExclusions(prepared, readings);
  if (everybody) result.withoutExclusions = scoreBenchmarks(prepared, everybody);
  result.issues = issues;
  return result;
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
  { questions }: Prepared,
  { gradeRank }: PreparedProfile,
  readings: readonly Reading[],
): Grade {
  let weakest = gradeRank;
  for (const [position, { applies, span }] of readings.entries()) {
    if (!applies || span.outcome === "unscored") continue;
    weakest = Math.max(weakest, questions[position]?.scaleRank ?? 0);
  }
  return gradeAt(weakest);
}

function notApplicableOf<Id extends string>(
  readings: readonly Reading<Id>[],
): readonly NotApplicable<Id>[] {
  const list: NotApplicable<Id>[] = [];
  for (const { applies, result } of readings) {
    // What does not apply says why: a reading of it is made with no other reason.
    const reason = result.reason as NotApplicableReason;
    if (!applies) list.push({ indicator: result.id, reason });
  }
  return list;
}

function excludedOf<Id extends string>(readings: readonly Reading<Id>[]): readonly Excluded<Id>[] {
  const list: Excluded<Id>[] = [];
  for (const { result } of readings) {
    const { id, share } = result;
    if (!share?.excluded || excludedLearners(share) === 0) continue;
    const { excluded: learners, excludedText: text } = share;
    list.push({ indicator: id, learners, ...(text && { text }) });
  }
  return list;
}
