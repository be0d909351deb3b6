import { quote } from "../issues/quote.js";
import { type Grade, weakestGrade } from "../model/grade.js";
import type { BenchmarkResult, Headline, Status } from "../model/result.js";
import type { Edition } from "../model/rubric.js";
import { isAcademicYear } from "../time/academic-year.js";
import { editionOf } from "../time/edition-of.js";
import { NationalComparisonError } from "./national-comparison-error.js";
import type { Figure, NationalHeadline, NationalShares, Period } from "./national-figure.js";
import { nationalHeadlines } from "./national-headlines.js";
import { nationalShares } from "./national-shares.js";
import { seriesOf } from "./series.js";

/** What {@link compareWithNational} reads of a result. */
export interface Comparable {
  readonly rubric: { readonly id: string };
  readonly grade: Grade;
  readonly headline: Headline;
  readonly benchmarks: readonly Pick<BenchmarkResult<number | null>, "number" | "status">[];
}

/** A result beside the national figures of an academic year. */
export interface NationalComparison {
  readonly academicYear: string;
  readonly series: Edition;
  /** The weakest grade of the result, the figures and their periods. */
  readonly grade: Grade;
  readonly benchmarks: readonly {
    readonly number: number;
    /** The institution's own status. */
    readonly status: Status;
    /** Per cent of institutions that fully achieve it; null where none is published. */
    readonly fullyAchievedPercent: number | null;
  }[];
  /** What the shares above are of; absent where none are published. */
  readonly shares?: Pick<
    NationalShares,
    "period" | "population" | "n" | "moreThan" | "source" | "grade"
  >;
  readonly headline: Headline;
  /** The mean headline; absent where none is published, or where not all eight benchmarks apply to the institution. */
  readonly mean?: NationalMean;
}

/** A national mean headline, and what it is of. */
export interface NationalMean extends Figure {
  readonly period: Period;
  readonly population: string;
  readonly n?: number;
}

/**
 * Puts a result beside the national figures of an academic year.
 *
 * It gives, for each benchmark, the share of institutions that fully achieve it beside the
 * institution's own status, and the mean headline beside its own. It gives no rank and no percentile:
 * the figures can't tell how many institutions do better. National figures are of all types of
 * institution together, and some rest on a period that is inferred or unverified: see `grade` and
 * `period`.
 *
 * @param result - a result of either resolution, or combined sites
 * @param academicYear - such as `2022/23`
 * @returns the result's statuses and headline with the national figures beside them
 * @throws {@link NationalComparisonError} with a code: `series-break` when the year's figures are of
 *   another edition (the break is between 2024/25 and 2025/26), `no-figure` when none are published,
 *   `edition-unknown` for rubrics of other editions, `academic-year-invalid`
 * @example
 * import { scoreBenchmarkPercents } from "@career-benchmarks/core";
 * import { compareWithNational } from "@career-benchmarks/core/national";
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 *
 * const percents = { 1: 76, 2: 100, 3: 81, 4: 87, 5: 75, 6: 75, 7: 91, 8: 87 };
 * const profile = { yearGroups: [7, 8, 9, 10, 11, 12, 13] } as const;
 * const result = scoreBenchmarkPercents(gatsby2014School, percents, profile);
 * const { benchmarks, headline, mean } = compareWithNational(result, "2018/19");
 * benchmarks[1]; //=> { number: 2, status: "fully-achieved", fullyAchievedPercent: 45 }
 * [headline.fullyAchieved, mean?.value]; //=> [1, 3]
 */
export function compareWithNational(result: Comparable, academicYear: string): NationalComparison {
  const series = requireSeries(result, academicYear);
  const isOfYear = ({ period }: { readonly period: Period }) =>
    period.academicYear === academicYear;
  const shares = nationalShares.find((each) => isOfYear(each) && each.status === "fully-achieved");
  const national = nationalHeadlines.filter(isOfYear).flatMap(meanOf)[0];
  if (!shares && !national) {
    throw new NationalComparisonError("no-figure", `No figure is published for ${academicYear}.`);
  }
  const { benchmarks, grade } = result;
  const mean = result.headline.of === 8 ? national : undefined;
  return {
    academicYear,
    series,
    grade: weakestGrade([
      grade,
      ...(shares ? [shares.grade, shares.period.grade] : []),
      ...(mean ? [mean.grade, mean.period.grade] : []),
    ]),
    benchmarks: benchmarks.map(({ number, status }) => ({
      number,
      status,
      fullyAchievedPercent: shares?.percents[number - 1] ?? null,
    })),
    ...(shares && { shares: groundsOf(shares) }),
    headline: result.headline,
    ...(mean && { mean }),
  };
}

function requireSeries({ rubric }: Comparable, academicYear: string): Edition {
  const series = isAcademicYear(academicYear) ? seriesOf(academicYear)?.edition : undefined;
  if (!series) {
    const message = `Expected an academic year such as 2022/23, found ${quote(academicYear)}.`;
    throw new NationalComparisonError("academic-year-invalid", message);
  }
  const edition = editionOf(rubric.id)?.edition;
  if (!edition) {
    const message = `There are no national figures for ${quote(rubric.id)}.`;
    throw new NationalComparisonError("edition-unknown", message);
  }
  if (edition !== series) {
    const message = `National figures for ${academicYear} are of the ${series} edition and the result of ${edition}: the series breaks between 2024/25 and 2025/26.`;
    throw new NationalComparisonError("series-break", message);
  }
  return series;
}

function meanOf({ mean, period, population, n }: NationalHeadline): readonly NationalMean[] {
  return mean ? [{ ...mean, period, population, ...(n && { n: n.value }) }] : [];
}

function groundsOf(shares: NationalShares) {
  const { status: _status, percents: _percents, note: _note, ...grounds } = shares;
  return grounds;
}
