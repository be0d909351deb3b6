import { checkDetails, detailFields } from "../check/check-details.js";
import { checkFields, isObject } from "../check/check-fields.js";
import { checkFit } from "../check/check-fit.js";
import { checkProfile } from "../check/check-profile.js";
import { limits } from "../input/limits.js";
import { listSome } from "../input/list-some.js";
import { readGiven } from "../input/read-given.js";
import { indicatorsOf } from "../internal/indicators-of.js";
import { AssessmentError } from "../issues/assessment-error.js";
import { quote } from "../issues/quote.js";
import type { AssessmentDetails } from "../model/assessment.js";
import type { Issue } from "../model/issue.js";
import type { Profile } from "../model/profile.js";
import type { BenchmarkResult, PercentsResult, Status } from "../model/result.js";
import type { Benchmark, Rubric } from "../model/rubric.js";
import { prepare } from "../prepared/prepare.js";
import { whyNotAsked } from "../profile/why-not-asked.js";
import { benchmarkStatus, canBeFullyAchieved, type Points } from "../score/benchmark-status.js";
import { resultHeader } from "../score/result-header.js";
import type { SafeResult } from "../score/score-assessment.js";
import { attainablePercents } from "./attainable-percents.js";
import { checkAttainable, checkWholePercent } from "./check-percent.js";

/** A whole per cent by benchmark number, as a school publishes them; one that is left out is unknown. */
export type BenchmarkPercents = { readonly [benchmark: number]: number | null | undefined };

/**
 * Scores eight published percentages, for institutions that publish nothing else.
 *
 * @param rubric - the rubric that the percentages were made with
 * @param percents - whole per cents by benchmark number; left out or null means unknown
 * @param profile - the year groups present, which decide how many points are available
 * @param details - who is assessed and when
 * @returns a result at the resolution of benchmarks; points are null where a percentage fits none
 * @throws {@link AssessmentError} with everything that is wrong, if anything is
 * @example
 * import { scoreBenchmarkPercents } from "@career-benchmarks/core";
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 *
 * const percents = { 1: 76, 2: 100, 3: 81, 4: 87, 5: 75, 6: 75, 7: 91, 8: 87 };
 * const profile = { yearGroups: [7, 8, 9, 10, 11, 12, 13] } as const;
 * const result = scoreBenchmarkPercents(gatsby2014School, percents, profile);
 * result.headline.fullyAchieved; //=> 1
 * result.benchmarks.map(({ points }) => points); //=> [13, 5, 9, 14, 3, 6, 22, 7]
 */
export function scoreBenchmarkPercents(
  rubric: Rubric,
  percents: BenchmarkPercents,
  profile: Profile,
  details: AssessmentDetails = {},
): PercentsResult {
  const scored = safeScoreBenchmarkPercents(rubric, percents, profile, details);
  if (!scored.ok) throw new AssessmentError(scored.issues);
  return scored.result;
}

/**
 * Scores eight published percentages without throwing.
 *
 * @param rubric - as for {@link scoreBenchmarkPercents}
 * @param percents - as for {@link scoreBenchmarkPercents}
 * @param profile - as for {@link scoreBenchmarkPercents}
 * @param details - as for {@link scoreBenchmarkPercents}
 * @returns `{ ok: true, result }`, or `{ ok: false, issues }` with everything that is wrong
 * @example
 * import { safeScoreBenchmarkPercents } from "@career-benchmarks/core";
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 *
 * const scored = safeScoreBenchmarkPercents(gatsby2014School, { 1: 59 }, { yearGroups: [11] });
 * scored.ok && scored.result.issues.map(({ code }) => code);
 * //=> ["percent-not-attainable", "percent-looks-rounded"]
 */
export function safeScoreBenchmarkPercents(
  rubric: Rubric,
  percents: BenchmarkPercents,
  profile: Profile,
  details: AssessmentDetails = {},
): SafeResult<PercentsResult> {
  const given = readGiven(rubric, { percents, profile, "": details });
  if (!given.ok) return given;
  const { parts } = given;
  return scorePercents(given.rubric, parts.percents, parts.profile, parts[""]);
}

function scorePercents(
  rubric: Rubric,
  percents: BenchmarkPercents,
  profile: Profile,
  details: AssessmentDetails,
): SafeResult<PercentsResult> {
  const issues = [
    ...checkFields(details, detailFields, ""),
    ...(isObject(details) ? checkDetails(details) : []),
    ...checkProfile(profile),
    ...checkFit(rubric, { cohort: details?.cohort, profile }),
    ...checkPercents(rubric, percents),
  ];
  if (issues.some(({ severity }) => severity === "error")) return { ok: false, issues };

  const benchmarks = rubric.benchmarks.map((benchmark) => {
    const percent = percents[benchmark.number] ?? undefined;
    return scorePercent(rubric, benchmark, profile, percent, issues);
  });
  const prepared = prepare(rubric);
  const view = prepared.forProfile(profile);
  const fully = countOf(benchmarks, ["fully-achieved"]);
  return {
    ok: true,
    result: {
      ...resultHeader(prepared, view, { ...details, profile }, {}, view.grade),
      resolution: "benchmark",
      headline: {
        fullyAchieved: fully,
        min: fully,
        max: fully + benchmarks.filter((benchmark) => mayBeFull(rubric, benchmark)).length,
        of: benchmarks.length - countOf(benchmarks, ["not-applicable"]),
      },
      benchmarks,
      criteria: [],
      indicators: [],
      notApplicable: [],
      excluded: [],
      issues,
    },
  };
}

function countOf(benchmarks: readonly { readonly status: Status }[], statuses: readonly Status[]) {
  return benchmarks.filter(({ status }) => statuses.includes(status)).length;
}

function mayBeFull(
  rubric: Rubric,
  { status, percentMax }: BenchmarkResult<number | null>,
): boolean {
  if (status !== "undetermined" || percentMax === null) return false;
  return canBeFullyAchieved(rubric.statusRule, pointsOfPercent(percentMax));
}

/** A whole per cent stands for any share from it up to the next. */
function pointsOfPercent(percent: number): Points {
  const max = Math.min(percent * 1000 + 999, 100_000);
  return { min: percent * 1000, max, available: 100_000 };
}

function checkPercents(rubric: Rubric, percents: unknown): Issue[] {
  if (!isObject(percents)) return checkFields(percents, [], "percents");
  const numbers = rubric.benchmarks.map(({ number }) => `${number}`);
  const found = Object.entries(percents).flatMap(([number, percent]): Issue[] => {
    const path = `percents.${number.slice(0, 80)}`;
    if (!numbers.includes(number)) {
      const issue: Issue = {
        code: "benchmark-unknown",
        severity: "error",
        path,
        expected: `a benchmark from ${numbers.join(", ")}`,
        received: quote(number),
      };
      return [issue];
    }
    return percent === null || percent === undefined ? [] : checkWholePercent(percent, path);
  });
  return listSome(found, limits.unknownNames, "percents");
}

function scorePercent(
  rubric: Rubric,
  benchmark: Benchmark,
  profile: Profile,
  percent: number | undefined,
  issues: Issue[],
): BenchmarkResult<number | null> {
  const path = `percents.${benchmark.number}`;
  const scored = indicatorsOf(benchmark).filter((indicator) => indicator.scored);
  const asked = scored.filter((indicator) => !whyNotAsked(rubric, indicator, profile));
  const attainable = attainablePercents(rubric, benchmark.number, profile);
  const available = attainable.at(-1)?.scores[0]?.available ?? 0;
  const base = {
    number: benchmark.number,
    available,
    criteria: benchmark.criteria.map(({ id }) => id),
    coverage: {
      answered: percent === undefined ? 0 : asked.length,
      applicable: asked.length,
      total: scored.length,
    },
  };
  const points = (min: number | null, max: number | null) => ({ points: min, min, max });
  if (available === 0) {
    if (percent !== undefined) issues.push(notAsked(path, percent));
    const coverage = { ...base.coverage, answered: 0 };
    const nothing = { ...points(0, 0), percent: null, percentMax: null };
    return { ...base, coverage, ...nothing, status: "not-applicable" };
  }
  if (percent === undefined) {
    const anything = { ...points(0, available), percent: 0, percentMax: 100 };
    return { ...base, ...anything, status: "undetermined" };
  }
  issues.push(...checkAttainable(percent, attainable, path));
  const scores = attainable.find((candidate) => candidate.percent === percent)?.scores ?? [];
  const stated = { percent, percentMax: percent };
  const statusOf = (score: Points) => benchmarkStatus(rubric.statusRule, score);
  const [score] = scores;
  if (!score) {
    return {
      ...base,
      ...stated,
      ...points(null, null),
      status: statusOf(pointsOfPercent(percent)),
    };
  }
  const statuses = scores.map((each) => statusOf({ ...each, min: each.points, max: each.points }));
  const [status = "undetermined", ...others] = new Set(statuses);
  return {
    ...base,
    ...stated,
    ...points(score.points, score.points),
    available: score.available,
    status: others.length === 0 ? status : "undetermined",
  };
}

function notAsked(path: string, percent: number): Issue {
  return {
    code: "answer-not-asked",
    severity: "warning",
    path,
    expected: "no percentage: the benchmark asks nothing of these year groups",
    received: quote(percent),
    hint: "The percentage was ignored.",
  };
}
