import {
  type Aggregate,
  aggregate,
  type EditionSummary,
  formatIssue,
} from "@career-benchmarks/core";
import { checkEntries } from "../check-entry.js";
import { checkKnown } from "../check-options.js";
import type { PageView, SectionView } from "../pages/page-view.js";
import type { ReportEntry } from "../report-entry.js";
import { dateWords } from "../view/date-words.js";
import { describeMethods } from "../view/describe-methods.js";
import { describeRejects } from "../view/describe-rejects.js";
import { counted, rangeOf } from "../view/numbers.js";
import type { BriefView } from "../view/result-view.js";
import { tidyAll } from "../view/tidy.js";
import { describeChange, type GroupChange } from "./change-section.js";
import { entriesAt, latestDay, yearBefore } from "./counted-entries.js";
import { type GroupOptions, groupOptionNames } from "./group-options.js";
import { institutionsSection } from "./institutions-section.js";
import { type NearThreshold, nearTable, nearThreshold } from "./near-threshold.js";
import { reportingSection } from "./reporting-section.js";
import {
  benchmarksFigure,
  distributionFigure,
  leastAchieved,
  meanWords,
} from "./summary-figures.js";

const defaultNear = 10;

/**
 * Describes a group of institutions, such as a trust, a hub or an authority, at one day: who has
 * reported and who has not, each benchmark, the distribution, who is near a threshold, and the change
 * of the same institutions beside the change of all.
 *
 * Each institution (and site) counts once, with the evaluation that `evaluationAt` picks; the others
 * are listed with the reason why they do not count. Editions are never pooled.
 *
 * @param entries - results of any number of institutions and dates
 * @param options - the day, the day to compare with, whom to expect, and a title
 * @returns plain data for `renderPageHtml` and its siblings
 * @throws AssessmentError when a result was made with another rubric or version than its entry's
 * @throws InputError when an expected institution or the window is wrong
 * @throws TypeError when there is no such option, or a day is none
 * @example
 * import { scoreBenchmarkPercents } from "@career-benchmarks/core";
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 * import { describeGroup } from "@career-benchmarks/render";
 *
 * const entry = (urn: string, first: number) => ({
 *   rubric: gatsby2014School,
 *   result: scoreBenchmarkPercents(
 *     gatsby2014School,
 *     { 1: first, 2: 100, 3: 100, 4: 100, 5: 100, 6: 100, 7: 100, 8: 100 },
 *     { yearGroups: [7, 8, 9, 10, 11, 12, 13] },
 *     { institution: { urn }, asAt: "2019-07" },
 *   ),
 * });
 * const { headline, brief } = describeGroup([entry("100001", 100), entry("100002", 94)], {
 *   expected: [{ urn: "100001" }, { urn: "100002" }, { urn: "100003" }],
 * });
 * headline; //=> "2 of 3 expected institutions have reported; 7.50 of 8 benchmarks fully achieved on average"
 * brief.find(({ label }) => label === "Near a threshold")?.value; //=> "1 benchmark of 1 institution"
 */
export function describeGroup(
  entries: readonly ReportEntry[],
  options: GroupOptions = {},
): PageView {
  checkKnown(options, groupOptionNames);
  checkEntries(entries);
  const { title = "Group report", expected, near = defaultNear, rejects = [], window } = options;
  const at = options.at ?? latestDay(entries);
  // Where no result has a date there is no day to be of; any day says why none of them counts.
  const counting = entriesAt(entries, at ?? "1970-01-01", window);
  const now = counting.picked.map(({ evaluation }) => evaluation.entry);
  const sums = aggregate(
    now.map(({ result }) => result),
    expected ? { expected } : {},
  );
  const names = benchmarkNames(now);
  const nearly = nearThreshold(now, near);
  const since = options.since ?? (at === undefined ? undefined : yearBefore(at));
  const before = since === undefined ? [] : entriesAt(entries, since, window).picked;
  const change =
    at !== undefined && since !== undefined && now.length > 0
      ? describeChange(
          before.map(({ evaluation }) => evaluation.entry),
          now,
          { since, at },
          names,
        )
      : undefined;
  const refused = describeRejects(rejects, entries.length);
  return tidyAll({
    eyebrow: "Group report",
    title,
    ...(at !== undefined && { date: `At ${dateWords(at)}` }),
    headline: headlineOf(sums),
    brief: briefOf(sums, now, nearly, change, refused.sentence),
    sections: [
      reportingSection(sums.reporting, counting),
      ...sums.editions.flatMap((edition) =>
        editionSections(edition, sums.editions.length > 1, names),
      ),
      ...(now.length > 0 ? [nearSection(nearly, near)] : []),
      ...(change ? [change.section] : []),
      ...(now.length > 0 ? [institutionsSection(now, names)] : []),
      notesSection(now, sums, counting.issues.map(formatIssue), refused.sentence),
    ],
  });
}

function headlineOf({ n, reporting, editions }: Aggregate): string {
  const reported = reporting
    ? `${reporting.reported} of ${counted(reporting.expected, "expected institution")} ${reporting.reported === 1 ? "has" : "have"} reported`
    : `${counted(n, "institution")} ${n === 1 ? "has" : "have"} reported`;
  const means = editions
    .filter(({ eight }) => eight.n > 0)
    .map(({ edition, eight }) => {
      const of = editions.length > 1 ? ` (${edition ?? "own rubric"})` : "";
      const by = reporting && eight.n !== reporting.reported ? ` by ${eight.n} with a result` : "";
      return `${meanWords(eight.mean)} of 8 benchmarks fully achieved on average${by}${of}`;
    });
  return [reported, ...means].join("; ");
}

function briefOf(
  sums: Aggregate,
  now: readonly ReportEntry[],
  nearly: readonly NearThreshold[],
  change: GroupChange | undefined,
  refused: string,
): readonly BriefView[] {
  const missing = sums.reporting?.missing.length ?? 0;
  const uncertain = now.filter(({ result }) => result.headline.min < result.headline.max).length;
  const whole = now.filter(({ result }) => result.headline.of > 0);
  const all = {
    min: whole.filter(({ result: { headline } }) => headline.min === headline.of).length,
    max: whole.filter(({ result: { headline } }) => headline.max === headline.of).length,
  };
  const institutions = new Set(nearly.map(({ entry }) => entry)).size;
  return [
    ...(sums.reporting
      ? [
          {
            label: "Not reported",
            value: missing === 0 ? "None" : `${counted(missing, "institution")}`,
          },
        ]
      : []),
    ...(now.length > 0
      ? [
          {
            label: "Every benchmark",
            value: `Fully achieved by ${rangeOf(all.min, all.max)} of ${counted(now.length, "institution")}`,
          },
          ...sums.editions.map((edition) => ({
            label:
              sums.editions.length > 1
                ? `Least achieved, ${edition.edition ?? "own rubric"}`
                : "Least achieved",
            value: leastAchieved(edition),
          })),
          {
            label: "Uncertain",
            value:
              uncertain === 0
                ? "None"
                : `${counted(uncertain, "institution")} with an undetermined benchmark`,
          },
          {
            label: "Near a threshold",
            value:
              nearly.length === 0
                ? "None"
                : `${counted(nearly.length, "benchmark")} of ${counted(institutions, "institution")}`,
          },
        ]
      : []),
    ...(change?.brief ? [{ label: "Change", value: change.brief }] : []),
    ...(refused ? [{ label: "Not scored", value: refused }] : []),
    { label: "Do next", value: nextOf(missing, uncertain, nearly.length) },
  ];
}

/** What is missing comes before what is unknown, and that before what is nearly there. */
function nextOf(missing: number, uncertain: number, nearly: number): string {
  if (missing === 1) return "Ask the institution that has not reported; it is named below";
  if (missing > 1)
    return `Ask the ${missing} institutions that have not reported; they are listed below`;
  if (uncertain > 0) return `Find out what is unknown in ${counted(uncertain, "institution")}`;
  if (nearly > 0) return `Look at the ${counted(nearly, "benchmark")} near a threshold`;
  return "Look at the benchmarks that are fully achieved least often";
}

function editionSections(
  summary: EditionSummary,
  several: boolean,
  names: ReadonlyMap<number, string>,
): readonly SectionView[] {
  const of = several ? `, ${summary.edition ?? "own rubric"}` : "";
  const headlines = [summary.eight, ...summary.fewer].filter(({ n }) => n > 0);
  return [
    {
      heading: `Benchmark by benchmark${of}`,
      parts: [{ kind: "figure", figure: benchmarksFigure(summary, names) }],
    },
    ...headlines.map((headline) => ({
      heading: `Distribution${headline.of === 8 ? "" : `, where ${headline.of} apply`}${of}`,
      parts: [{ kind: "figure" as const, figure: distributionFigure(headline) }],
    })),
  ];
}

function nearSection(nearly: readonly NearThreshold[], near: number): SectionView {
  return {
    heading: "Near a threshold",
    parts: [
      {
        kind: "sentences",
        sentences: [
          nearly.length === 0
            ? `No benchmark is within ${near} per cent of being fully achieved.`
            : `These are not fully achieved for certain, and no more than ${near} per cent of the points are missing.`,
        ],
      },
      { kind: "table", table: nearTable(nearly) },
    ],
  };
}

function notesSection(
  now: readonly ReportEntry[],
  { issues, editions }: Aggregate,
  issueLines: readonly string[],
  refused: string,
): SectionView {
  const sites = now.filter(({ result }) => result.institution.site).length;
  const left = editions.reduce((sum, { withExclusions }) => sum + withExclusions, 0);
  const methods = describeMethods(now);
  return {
    heading: "How this was counted",
    parts: [
      {
        kind: "list",
        items: [
          "Each institution counts once, with its latest evaluation that is completed or not said to be a draft.",
          "Means are cut off after two decimals. A range runs from what is certain to what is possible.",
          ...(sites > 0 ? ["Sites count one by one."] : []),
          ...(editions.length > 1 ? ["Editions are different measures and are not added up."] : []),
          ...(left > 0
            ? [
                `${counted(left, "result")} ${left === 1 ? "leaves" : "leave"} learners out or rests on a judgement that something is not applicable.`,
              ]
            : []),
          ...(refused ? [`${refused}.`] : []),
          ...methods.map(
            ({ rubric }) => `Rubric: ${rubric.title} (${rubric.id} ${rubric.version}).`,
          ),
          ...issues.map(formatIssue),
          ...issueLines,
        ],
      },
    ],
  };
}

function benchmarkNames(entries: readonly ReportEntry[]): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  for (const { rubric } of entries) {
    for (const { number, name } of rubric.benchmarks)
      if (!names.has(number)) names.set(number, name);
  }
  return names;
}
