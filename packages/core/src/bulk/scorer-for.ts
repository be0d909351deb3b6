import { checkFit } from "../check/check-fit.js";
import { checkProfile } from "../check/check-profile.js";
import { wholePercent } from "../internal/whole-percent.js";
import { AssessmentError } from "../issues/assessment-error.js";
import { type Grade, gradeAt } from "../model/grade.js";
import type { Profile } from "../model/profile.js";
import type { Prepared } from "../prepared/prepare.js";
import type { PreparedProfile } from "../prepared/prepare-profile.js";
import { benchmarkStatus, canBeFullyAchieved } from "../score/benchmark-status.js";
import type { CompactScores } from "./compact-scores.js";
import { fields, notApplicableCode, type PointsByCode } from "./points-by-code.js";

/** Scores the codes of assessments that share a profile. */
export interface ProfileScorer {
  /** Whether the indicator at a position is asked; the code of one that is not is passed over. */
  readonly asked: readonly boolean[];
  /**
   * Scores one assessment.
   *
   * @param codes - the code of each indicator's answer, by position
   * @param into - where the scores are written
   * @throws RangeError when a code is none that its indicator can have
   */
  readonly score: (codes: Int32Array, into: CompactScores) => void;
}

/** Prepares the scoring of assessments with this profile; nothing is made per assessment. */
export function scorerFor(
  prepared: Prepared,
  points: PointsByCode,
  profile: Profile,
): ProfileScorer {
  const { rubric, questions, benchmarks } = prepared;
  const issues = [...checkProfile(profile), ...checkFit(rubric, { profile })];
  const errors = issues.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new AssessmentError(errors);

  const view = prepared.forProfile(profile);
  const asked = view.open.map(({ applies }) => applies);
  const counting = benchmarks.map(({ first, end }) =>
    Int32Array.from(
      [...questions.keys()].slice(first, end).filter((at) => asked[at] && questions[at]?.scored),
    ),
  );
  const allThatCount = counting.flatMap((positions) => [...positions]);
  const totals = benchmarks.map(({ total }) => total);
  const { statusRule } = rubric;
  const sum = { min: 0, max: 0, available: 0, answered: 0, applicable: 0 };

  const score = (codes: Int32Array, into: CompactScores): void => {
    const { headline, status: statuses, percent, percentMax } = into;
    headline.min = 0;
    headline.max = 0;
    headline.of = 0;
    let applicable = 0;
    for (let benchmark = 0; benchmark < counting.length; benchmark++) {
      const positions = counting[benchmark] as Int32Array;
      if (!addUp(points, positions, codes, sum))
        throw wrongCode(prepared, points, positions, codes);
      applicable += sum.applicable;
      const { min, max, available } = sum;
      const status = benchmarkStatus(statusRule, sum);
      if (status === "fully-achieved") headline.min += 1;
      if (canBeFullyAchieved(statusRule, sum)) headline.max += 1;
      if (status !== "not-applicable") headline.of += 1;
      statuses[benchmark] = status;
      into.min[benchmark] = min;
      into.max[benchmark] = max;
      into.available[benchmark] = available;
      percent[benchmark] = available > 0 ? wholePercent(min, available) : -1;
      percentMax[benchmark] = available > 0 ? wholePercent(max, available) : -1;
      into.answered[benchmark] = sum.answered;
      into.applicable[benchmark] = sum.applicable;
      into.total[benchmark] = totals[benchmark] as number;
    }
    into.grade =
      applicable === allThatCount.length
        ? view.grade
        : gradeOf(prepared, view, allThatCount, codes);
  };
  return { asked, score };
}

interface Sum {
  min: number;
  max: number;
  available: number;
  answered: number;
  applicable: number;
}

/** Adds up what the codes at some positions count for; gives false when one is no code at all. */
function addUp(points: PointsByCode, positions: Int32Array, codes: Int32Array, sum: Sum): boolean {
  const { width, table } = points;
  let min = 0;
  let max = 0;
  let available = 0;
  let answered = 0;
  let applicable = 0;
  let lowest = 0;
  for (let index = 0; index < positions.length; index++) {
    const position = positions[index] as number;
    const code = codes[position] as number;
    if (!(code >= 0 && code < width)) return false;
    const at = (position * width + code) * fields;
    const least = table[at] as number;
    lowest |= least;
    min += least;
    max += table[at + 1] as number;
    available += table[at + 2] as number;
    answered += table[at + 3] as number;
    applicable += table[at + 4] as number;
  }
  sum.min = min;
  sum.max = max;
  sum.available = available;
  sum.answered = answered;
  sum.applicable = applicable;
  return lowest >= 0;
}

function gradeOf(
  { questions }: Prepared,
  { gradeRank }: PreparedProfile,
  counting: readonly number[],
  codes: Int32Array,
): Grade {
  let weakest = gradeRank;
  for (const position of counting) {
    // A scale that nobody uses counts no more.
    if (codes[position] === notApplicableCode) continue;
    weakest = Math.max(weakest, questions[position]?.scaleRank ?? 0);
  }
  return gradeAt(weakest);
}

function wrongCode(
  { questions }: Prepared,
  { width, table }: PointsByCode,
  positions: Int32Array,
  codes: Int32Array,
): RangeError {
  const isWrong = (code: number, position: number) =>
    !(code >= 0 && code < width && Number(table[(position * width + code) * fields]) >= 0);
  const position = positions.find((at) => isWrong(Number(codes[at]), at)) ?? -1;
  const id = questions[position]?.id;
  return new RangeError(`${id} has no answer with code ${codes[position]}`);
}
