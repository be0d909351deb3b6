import {
  compareResults,
  daysBetween,
  editionOf,
  firstDay,
  lastDay,
  type PercentsResult,
  type Result,
} from "@career-benchmarks/core";
import { checkEntries } from "../check-entry.js";
import type { ReportEntry } from "../report-entry.js";
import { dateWords } from "../view/date-words.js";
import { describeScore } from "../view/describe-benchmarks.js";
import { counted, rangeOf } from "../view/numbers.js";
import { tidyAll } from "../view/tidy.js";
import { caveatSentences } from "./caveat-words.js";
import type { FigureView, LinePicture } from "./figure-view.js";

type Dated = ReportEntry & { readonly asAt: string };

/** Points nearer to each other than this share of the time axis could not be told apart. */
const nearest = 0.06;

/**
 * Describes how many benchmarks an institution fully achieved, evaluation by evaluation.
 *
 * Evaluations stand in order of their date. Where one answers another rubric than the one before, a
 * new series begins, and nothing joins the two.
 *
 * @param entries - results of one institution; those without a date are counted in a note
 * @returns plain data; without a picture where fewer than two have a date
 * @throws AssessmentError when a result was made with another rubric or version than its entry's
 * @example
 * import { scoreBenchmarkPercents } from "@career-benchmarks/core";
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 * import { describeProgress } from "@career-benchmarks/render";
 *
 * const profile = { yearGroups: [7, 8, 9, 10, 11, 12, 13] } as const;
 * const entry = (asAt: string, seventh: number) => ({
 *   rubric: gatsby2014School,
 *   result: scoreBenchmarkPercents(
 *     gatsby2014School,
 *     { 1: 76, 2: 100, 3: 81, 4: 87, 5: 75, 6: 75, 7: seventh, 8: 87 },
 *     profile,
 *     { institution: { name: "Example School" }, asAt },
 *   ),
 * });
 * const figure = describeProgress([entry("2018-07", 91), entry("2019-07", 100)]);
 * figure.title;
 * //=> "More benchmarks fully achieved: 1 of 8 as at July 2018, 2 of 8 as at July 2019"
 */
export function describeProgress(entries: readonly ReportEntry[]): FigureView {
  checkEntries(entries);
  const dated = entries
    .flatMap((entry): Dated[] =>
      entry.result.asAt === undefined ? [] : [{ ...entry, asAt: entry.result.asAt }],
    )
    .sort(
      (a, b) =>
        compareText(firstDay(a.asAt), firstDay(b.asAt)) ||
        compareText(lastDay(a.asAt), lastDay(b.asAt)),
    );
  const numbers = [
    ...new Set(dated.flatMap(({ result }) => result.benchmarks.map(({ number }) => number))),
  ].sort((a, b) => a - b);
  const places = placesOf(dated);
  return tidyAll({
    title: titleOf(dated),
    description:
      "Number of benchmarks fully achieved at each evaluation. A line joins evaluations that answer the same rubric; where the rubric changes, a new series begins.",
    ...(dated.length > 1 && { picture: pictureOf(dated, places.at) }),
    table: {
      caption: "Each evaluation, with the status and per cent of each benchmark",
      columns: ["As at", "Edition", "Fully achieved", ...numbers.map((number) => `${number}`)],
      rows: dated.map((entry) => [
        dateWords(entry.asAt),
        seriesName(entry),
        headlineWords(entry.result),
        ...numbers.map((number) => cellWords(entry.result, number)),
      ]),
    },
    notes: [
      ...(dated.length > 1 && !places.toScale
        ? ["Evaluations stand at equal distances, because some are too near each other in time."]
        : []),
      ...pairsOf(dated).flatMap(([from, to]) => caveatSentences(from, to)),
      ...undatedNote(entries.length - dated.length),
    ],
  });
}

function titleOf(dated: readonly Dated[]): string {
  const last = dated.at(-1);
  if (!last) return "No evaluation has a date";
  const now = `${headlineWords(last.result)} as at ${dateWords(last.asAt)}`;
  const [first] = seriesOf(dated).at(-1) ?? [];
  if (dated.length === 1 || !first) return `One evaluation: ${now}`;
  if (first === last) {
    return `A new series begins (${seriesName(last)}): ${now}, and nothing earlier to compare it with`;
  }
  const then = `${headlineWords(first.result)} as at ${dateWords(first.asAt)}`;
  switch (compareResults(first.result, last.result).headline.change) {
    case "better":
      return `More benchmarks fully achieved: ${then}, ${now}`;
    case "worse":
      return `Fewer benchmarks fully achieved: ${then}, ${now}`;
    case "same":
      return `As many benchmarks fully achieved as before: ${then}, ${now}`;
    case "unknown":
      return `It is not known whether more benchmarks are fully achieved: ${then}, ${now}`;
  }
}

function pictureOf(dated: readonly Dated[], at: readonly number[]): LinePicture {
  const series = seriesOf(dated).map((each) => ({
    name: seriesName(each[0]),
    points: each.map((entry) => {
      const { min, max } = entry.result.headline;
      return {
        at: at[dated.indexOf(entry)] ?? 0,
        from: min,
        to: max,
        label: dateWords(entry.asAt).replace(/(\p{L}{3})\p{L}+/u, "$1"),
        value: rangeOf(min, max).replace(" to ", "–"),
      };
    }),
  }));
  const most = Math.max(...dated.map(({ result }) => result.headline.of), 1);
  const anyRange = dated.some(({ result }) => result.headline.min < result.headline.max);
  return { kind: "line", most, series, anyRange };
}

/** Splits evaluations where the rubric changes. */
function seriesOf(dated: readonly Dated[]): readonly (readonly Dated[])[] {
  const series: Dated[][] = [];
  for (const entry of dated) {
    const current = series.at(-1);
    const before = current?.at(-1);
    if (current && before && !compareResults(before.result, entry.result).seriesBreak) {
      current.push(entry);
    } else {
      series.push([entry]);
    }
  }
  return series;
}

function seriesName(entry: Dated | undefined): string {
  if (!entry) return "";
  const known = editionOf(entry.rubric.id);
  return known ? `${known.edition} edition` : entry.rubric.title;
}

function placesOf(dated: readonly Dated[]): {
  readonly at: readonly number[];
  readonly toScale: boolean;
} {
  const [first] = dated;
  const last = dated.at(-1);
  if (!first || !last) return { at: [], toScale: true };
  const days = dated.map(({ asAt }) => daysBetween(firstDay(first.asAt), firstDay(asAt)));
  const all = days.at(-1) ?? 0;
  const toScale =
    all > 0 &&
    days.every((day, index) => index === 0 || day - (days[index - 1] ?? 0) >= nearest * all);
  return {
    at: dated.map((_, index) =>
      toScale ? (days[index] ?? 0) / all : index / Math.max(1, dated.length - 1),
    ),
    toScale,
  };
}

function pairsOf(dated: readonly Dated[]): readonly (readonly [Dated, Dated])[] {
  return dated.slice(1).flatMap((to, index): (readonly [Dated, Dated])[] => {
    const from = dated[index];
    return from ? [[from, to]] : [];
  });
}

function headlineWords({ headline }: Result | PercentsResult): string {
  return `${rangeOf(headline.min, headline.max)} of ${headline.of}`;
}

function cellWords(result: Result | PercentsResult, number: number): string {
  const score = result.benchmarks.find((each) => each.number === number);
  if (!score) return "not in this rubric";
  const { symbol, words, percent, range } = describeScore(score);
  return range ? `${symbol} ${percent}` : `${symbol} ${words.toLowerCase()}`;
}

function undatedNote(count: number): readonly string[] {
  if (count === 0) return [];
  return [`${counted(count, "evaluation")} without a date ${count === 1 ? "is" : "are"} left out.`];
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
