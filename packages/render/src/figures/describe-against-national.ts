import { academicYear, isIsoDate } from "@career-benchmarks/core";
import {
  compareWithNational,
  type NationalComparison,
  NationalComparisonError,
  nationalSources,
} from "@career-benchmarks/core/national";
import { checkEntry } from "../check-entry.js";
import type { ReportEntry } from "../report-entry.js";
import { describeScore } from "../view/describe-benchmarks.js";
import { listed, rangeOf } from "../view/numbers.js";
import { tidyAll } from "../view/tidy.js";
import type { FigureView, PictureRow } from "./figure-view.js";

const noFigure = "not published";

/**
 * Describes a result beside the national figures of its academic year: for each benchmark the share
 * of institutions that fully achieve it, and the institution's own status.
 *
 * The two are not the same measure, so nothing is subtracted or ranked.
 *
 * @param entry - a result and its rubric
 * @param year - an academic year such as `2022/23`; without it, that of the result's date
 * @returns plain data; without a picture where there is nothing to compare with, and the
 *   description says why
 * @throws AssessmentError when the result was made with another rubric or version
 * @example
 * import { scoreBenchmarkPercents } from "@career-benchmarks/core";
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 * import { describeAgainstNational } from "@career-benchmarks/render";
 *
 * const result = scoreBenchmarkPercents(
 *   gatsby2014School,
 *   { 1: 76, 2: 100, 3: 81, 4: 87, 5: 75, 6: 75, 7: 91, 8: 87 },
 *   { yearGroups: [7, 8, 9, 10, 11, 12, 13] },
 *   { asAt: "2018-11" },
 * );
 * const figure = describeAgainstNational({ rubric: gatsby2014School, result });
 * figure.title;
 * //=> "1 of 8 benchmarks fully achieved; the national mean of 2018/19 is 3"
 * figure.table.rows[1];
 * //=> ["2 Learning from career and labour market information", "● Fully achieved", "45 %"]
 */
export function describeAgainstNational(entry: ReportEntry, year?: string): FigureView {
  checkEntry(entry);
  const compared = compare(entry, year);
  if (typeof compared === "string") {
    return {
      title: "No national figures to stand beside this result",
      description: compared,
      table: { caption: "", columns: [], rows: [] },
      notes: [],
    };
  }
  return tidyAll(describe(entry, compared));
}

function compare({ result, rubric }: ReportEntry, year?: string): NationalComparison | string {
  const { asAt } = result;
  const ofResult = asAt !== undefined && isIsoDate(asAt) ? academicYear(asAt) : undefined;
  const wanted = year ?? ofResult;
  if (wanted === undefined) {
    return asAt === undefined
      ? "The result has no date, so its academic year is not known."
      : "The date of the result is a year without a month, so it may be of either of two academic years.";
  }
  try {
    const comparison = compareWithNational(result, wanted);
    const population = comparison.shares?.population ?? comparison.mean?.population;
    // The other populations take in every setting; national figures are not split by it.
    if (population === "schools" && rubric.setting !== "school") {
      return `The national figures of ${wanted} are of schools only.`;
    }
    return comparison;
  } catch (error) {
    if (error instanceof NationalComparisonError) return error.message;
    throw error;
  }
}

function describe(entry: ReportEntry, comparison: NationalComparison): FigureView {
  const { rubric, result } = entry;
  const { academicYear: year, benchmarks, shares, mean, headline, grade } = comparison;
  const own = `${rangeOf(headline.min, headline.max)} of ${headline.of} benchmarks fully achieved`;
  const rows = benchmarks.flatMap(({ number, fullyAchievedPercent }) => {
    const score = result.benchmarks.find((each) => each.number === number);
    const name = rubric.benchmarks.find((each) => each.number === number)?.name ?? "";
    if (!score) return [];
    const { symbol, words } = describeScore(score);
    return [{ number, name, status: `${symbol} ${words}`, percent: fullyAchievedPercent }];
  });
  const drawn = rows.some(({ percent }) => percent !== null);
  return {
    title: mean
      ? `${own}; the national mean of ${year} is ${mean.value}`
      : `${own}; no national mean is to be had for ${year}`,
    description: shares
      ? `Share of institutions in England that fully achieve each benchmark in ${year}, beside the institution’s own status. The two are different measures.`
      : `Benchmark by benchmark, no national figures of ${year} are published.`,
    ...(drawn && {
      picture: {
        kind: "rows",
        most: 100,
        rows: rows.map(describeRow),
        key: [{ shape: "context", words: "institutions in England" }],
      },
    }),
    table: {
      caption: `Own status, and institutions in England that fully achieve each benchmark, ${year}`,
      columns: ["Benchmark", "Own status", "Institutions in England"],
      rows: drawn
        ? rows.map(({ number, name, status, percent }) => [
            `${number} ${name}`,
            status,
            percent === null ? noFigure : `${percent} %`,
          ])
        : [],
    },
    notes: [
      ...(shares ? [`Benchmarks: ${groundsWords(shares)}`] : []),
      ...(mean ? [`Mean: ${groundsWords(mean)}`] : []),
      `The weakest fact behind this comparison is ${grade}.`,
      "National figures are of institutions of every kind together, and of the 2014 edition up to 2024/25.",
    ],
  };
}

interface Row {
  readonly number: number;
  readonly name: string;
  readonly status: string;
  readonly percent: number | null;
}

function describeRow({ number, name, status, percent }: Row): PictureRow {
  return {
    label: `${number} ${name}`,
    tracks: [
      {
        marks:
          percent === null || percent === 0 ? [] : [{ shape: "context", from: 0, to: percent }],
        value: percent === null ? noFigure : `${percent} %`,
      },
      { marks: [], value: `Own status: ${status}` },
    ],
  };
}

function groundsWords(of: {
  readonly period: { readonly label: string; readonly grade: string; readonly note?: string };
  readonly population: string;
  readonly n?: number;
  readonly moreThan?: number;
  readonly grade: string;
  readonly source: readonly string[];
}): string {
  const many = of.n ?? (of.moreThan === undefined ? undefined : `more than ${of.moreThan}`);
  const population = many === undefined ? of.population : `${many} ${of.population}`;
  const titles = of.source.map((id) => nationalSources.find((each) => each.id === id)?.title ?? id);
  const note = of.period.note ? ` ${of.period.note}` : "";
  return `${population}, ${of.period.label} (the figures ${of.grade}, the period ${of.period.grade}).${note} Source: ${listed(titles)}.`;
}
