import { describeHeadline } from "@career-benchmarks/core";
import { checkEntries } from "../check-entry.js";
import { checkOptions } from "../check-options.js";
import type { ReportEntry, ReportOptions } from "../report-entry.js";
import { dateWords } from "./date-words.js";
import { describeScore } from "./describe-benchmarks.js";
import { describeMethods } from "./describe-methods.js";
import { describeRejects } from "./describe-rejects.js";
import { institutionTitle } from "./institution-title.js";
import { counted, listed, rangeOf } from "./numbers.js";
import { overviewFinding } from "./overview-finding.js";
import type { OverviewRow, OverviewView } from "./overview-view.js";
import { pageNames } from "./page-names.js";
import type { MethodView } from "./result-view.js";
import { tidyAll } from "./tidy.js";

/**
 * Describes several results side by side: institutions down, benchmarks across.
 *
 * @param entries - results and their rubrics, in the order in which they are to stand
 * @param options - a title, and the rows that could not be scored
 * @returns plain data
 * @throws AssessmentError when a result was made with another rubric or version than its entry's
 * @throws TypeError when there is no such option
 * @example
 * import { scoreBenchmarkPercents } from "@career-benchmarks/core";
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 * import { describeOverview } from "@career-benchmarks/render";
 *
 * const result = scoreBenchmarkPercents(
 *   gatsby2014School,
 *   { 1: 76, 2: 100 },
 *   { yearGroups: [7, 8, 9, 10, 11, 12, 13] },
 *   { institution: { name: "Example School" }, asAt: "2018-11" },
 * );
 * const overview = describeOverview([{ rubric: gatsby2014School, result }]);
 * overview.rows[0]?.fullyAchieved; //=> "1 to 7 of 8"
 * overview.rows[0]?.cells[0]?.percent; //=> "76 %"
 * overview.rows[0]?.page; //=> "example-school-2018-11"
 */
export function describeOverview(
  entries: readonly ReportEntry[],
  options: ReportOptions = {},
): OverviewView {
  checkOptions(options);
  checkEntries(entries);
  const { title = "Overview of results", rejects = [] } = options;
  const pages = pageNames(entries);
  const rows = entries.map((entry, index) => describeRow(entry, pages[index] ?? ""));
  const benchmarks = describeColumns(entries);
  const methods = describeMethods(entries);
  return tidyAll({
    title,
    sentences: [counted(rows.length, "result"), ...describeRubrics(methods)].map(
      (text) => `${text}.`,
    ),
    finding: overviewFinding({ benchmarks, rows }),
    benchmarks,
    rows,
    counts: benchmarks.map(({ number }) => countStatuses(rows, number)),
    rejects: describeRejects(rejects, entries.length, options.audience),
    methods,
  });
}

function describeRow({ rubric, result }: ReportEntry, page: string): OverviewRow {
  const { headline, resolution, interpretations, profile, assessment } = result;
  const marks = [
    `${rubric.edition} ${rubric.setting.replace("-", " ")}`,
    ...interpretations.map(({ id }) => id),
    resolution === "benchmark" && "percentages only",
    profile.assumed && "year groups assumed",
    assessment.state === "draft" && "draft",
  ];
  return {
    page,
    title: institutionTitle(result),
    asAt: result.asAt ? dateWords(result.asAt) : "date not given",
    rubric: marks.filter(Boolean).join(", "),
    headline: describeHeadline(headline),
    fullyAchieved: `${rangeOf(headline.min, headline.max)} of ${headline.of}`,
    counts: headline,
    cells: result.benchmarks.map((score) => {
      const { status, words, symbol, percent, range } = describeScore(score);
      return { number: score.number, status, words, symbol, percent, range };
    }),
  };
}

function describeColumns(entries: readonly ReportEntry[]): OverviewView["benchmarks"] {
  const names = new Map<number, string[]>();
  for (const { rubric } of entries) {
    for (const { number, name } of rubric.benchmarks) {
      const known = names.get(number) ?? [];
      if (!known.includes(name)) names.set(number, [...known, name]);
    }
  }
  return Array.from(names, ([number, all]) => ({ number, name: all.join(" / ") })).sort(
    (a, b) => a.number - b.number,
  );
}

function describeRubrics(methods: readonly MethodView[]): readonly string[] {
  if (methods.length === 0) return [];
  const names = methods.map(({ rubric }) => `${rubric.title} (${rubric.id} ${rubric.version})`);
  return [`Scored with ${listed(names)}`];
}

function countStatuses(
  rows: readonly OverviewRow[],
  number: number,
): OverviewView["counts"][number] {
  const cells = rows.flatMap((row) => row.cells.filter((cell) => cell.number === number));
  const applying = cells.filter(({ status }) => status !== "not-applicable").length;
  const count = (wanted: string) => cells.filter(({ status }) => status === wanted).length;
  return {
    number,
    fullyAchieved: `${count("fully-achieved")} of ${applying}`,
    undetermined: `${count("undetermined")} of ${applying}`,
  };
}
