import {
  aggregate,
  type Change,
  compareResults,
  type EditionSummary,
} from "@career-benchmarks/core";
import { institutionKey } from "../figures/same-institution.js";
import type { SectionView } from "../pages/page-view.js";
import type { ReportEntry } from "../report-entry.js";
import { dateWords } from "../view/date-words.js";
import { counted, rangeOf } from "../view/numbers.js";
import { meanWords } from "./summary-figures.js";

/** The change of a group between two days. */
export interface GroupChange {
  /** Such as "3 better, 1 worse"; absent where nothing can be compared. */
  readonly brief?: string;
  readonly section: SectionView;
}

/** Sets the change of the same institutions beside that of all. */
export function describeChange(
  before: readonly ReportEntry[],
  now: readonly ReportEntry[],
  days: { readonly since: string; readonly at: string },
  names: ReadonlyMap<number, string>,
): GroupChange {
  const heading = `Change since ${dateWords(days.since)}`;
  const pairs = pairsOf(before, now);
  const compared = pairs
    .map(([from, to]) => ({ from, to, comparison: compareResults(from.result, to.result) }))
    .filter(({ comparison }) => !comparison.seriesBreak);
  const broken = pairs.length - compared.length;
  if (before.length === 0 || compared.length === 0) {
    const why =
      before.length === 0
        ? `No result counts at ${dateWords(days.since)}, so there is nothing to compare with.`
        : pairs.length === 0
          ? "No institution has a result that counts on both days, so no change can be told from a change of who reported."
          : "Every institution changed to another rubric in between: a new series begins, and no difference is better or worse.";
    return { section: { heading, parts: [{ kind: "sentences", sentences: [why] }] } };
  }
  const same = {
    from: aggregate(compared.map(({ from }) => from.result)).editions,
    to: aggregate(compared.map(({ to }) => to.result)).editions,
  };
  const all = {
    from: aggregate(before.map(({ result }) => result)).editions,
    to: aggregate(now.map(({ result }) => result)).editions,
  };
  const headlines = tally(compared.map(({ comparison }) => comparison.headline.change));
  const numbers = [...names.keys()].sort((a, b) => a - b);
  return {
    brief: `${counted(compared.length, "institution")} on both days: ${changeWords(headlines)}`,
    section: {
      heading,
      parts: [
        {
          kind: "sentences",
          sentences: [
            `${counted(compared.length, "institution")} can be compared: of these, the number of benchmarks fully achieved is ${changeWords(headlines)}.`,
            "All may change because others report; the same institutions change only by what they do or by how they answer.",
            ...(broken > 0
              ? [
                  `${counted(broken, "institution")} changed to another rubric: a new series, which is not compared.`,
                ]
              : []),
          ],
        },
        {
          kind: "table",
          table: {
            caption: "Institutions that fully achieve each benchmark, and the mean of eight",
            columns: [
              "Benchmark",
              `All, ${days.since}`,
              `All, ${days.at}`,
              `Same, ${days.since}`,
              `Same, ${days.at}`,
              "Same: better, worse",
            ],
            rows: [
              ["Mean of those with eight", ...meansOf(all, same), changeCells(headlines)],
              ...numbers.map((number) => [
                `${number} ${names.get(number) ?? ""}`,
                countOf(all.from, number),
                countOf(all.to, number),
                countOf(same.from, number),
                countOf(same.to, number),
                changeCells(
                  tally(
                    compared.flatMap(
                      ({ comparison }) =>
                        comparison.benchmarks.find((each) => each.number === number)?.change ?? [],
                    ),
                  ),
                ),
              ]),
            ],
          },
        },
      ],
    },
  };
}

type Editions = {
  readonly from: readonly EditionSummary[];
  readonly to: readonly EditionSummary[];
};

function meansOf(all: Editions, same: Editions): readonly string[] {
  return [all.from, all.to, same.from, same.to].map(
    (editions) =>
      editions
        .filter(({ eight }) => eight.n > 0)
        .map(({ edition, eight }) => {
          const of = editions.length > 1 ? ` (${edition ?? "own rubric"})` : "";
          return `${meanWords(eight.mean)}${of}`;
        })
        .join("; ") || "none",
  );
}

function countOf(editions: readonly EditionSummary[], number: number): string {
  return (
    editions
      .flatMap(({ edition, benchmarks }) => {
        const counts = benchmarks.find((each) => each.number === number);
        if (!counts) return [];
        const { fullyAchieved, undetermined, n, notApplicable } = counts;
        const range = rangeOf(fullyAchieved, fullyAchieved + undetermined);
        const of = editions.length > 1 ? ` (${edition ?? "own rubric"})` : "";
        return [`${range} of ${n - notApplicable}${of}`];
      })
      .join("; ") || "none"
  );
}

function tally(changes: readonly Change[]): Readonly<Record<Change, number>> {
  const count = (wanted: Change) => changes.filter((change) => change === wanted).length;
  return {
    better: count("better"),
    worse: count("worse"),
    same: count("same"),
    unknown: count("unknown"),
  };
}

function changeWords({ better, worse, same, unknown }: Readonly<Record<Change, number>>): string {
  return `higher in ${better}, lower in ${worse}, the same in ${same}, uncertain in ${unknown}`;
}

function changeCells({ better, worse, unknown }: Readonly<Record<Change, number>>): string {
  return `${better} better, ${worse} worse${unknown > 0 ? `, ${unknown} uncertain` : ""}`;
}

function pairsOf(
  before: readonly ReportEntry[],
  now: readonly ReportEntry[],
): readonly (readonly [ReportEntry, ReportEntry])[] {
  const earlier = new Map(before.map((entry) => [institutionKey(entry), entry]));
  return now.flatMap((entry): (readonly [ReportEntry, ReportEntry])[] => {
    const key = institutionKey(entry);
    const from = key === undefined ? undefined : earlier.get(key);
    return from ? [[from, entry]] : [];
  });
}
