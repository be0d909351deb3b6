import type { EditionSummary, HeadlineSummary } from "@career-benchmarks/core";
import type { FigureView } from "../figures/figure-view.js";
import { rangeMarks } from "../figures/range-marks.js";
import { counted, listed, rangeOf } from "../view/numbers.js";

const key = [
  { shape: "sure", words: "for certain" },
  { shape: "maybe", words: "still possible, not yet known" },
] as const;

/** Draws for each benchmark how many institutions fully achieve it, of those to which it applies. */
export function benchmarksFigure(
  { benchmarks, n }: EditionSummary,
  names: ReadonlyMap<number, string>,
): FigureView {
  const label = (number: number) => `${number} ${names.get(number) ?? ""}`.trim();
  const rows = benchmarks.map((counts) => ({
    counts,
    of: counts.n - counts.notApplicable,
    from: counts.fullyAchieved,
    to: counts.fullyAchieved + counts.undetermined,
  }));
  return {
    title: leastAchieved({ benchmarks }),
    description: `How many institutions fully achieve each benchmark, of those to which it applies; ${counted(n, "institution")}.`,
    picture: {
      kind: "rows",
      most: Math.max(1, n),
      rows: rows.map(({ counts, of, from, to }) => ({
        label: label(counts.number),
        tracks: [{ marks: rangeMarks({ from, to }), value: `${rangeOf(from, to)} of ${of}` }],
      })),
      key: rows.some(({ from, to }) => from < to) ? key : key.slice(0, 1),
    },
    table: {
      caption: "Institutions by benchmark and status",
      columns: [
        "Benchmark",
        "Fully",
        "Partially",
        "Not achieved",
        "Undetermined",
        "Not applicable",
      ],
      rows: benchmarks.map((counts) => [
        label(counts.number),
        `${counts.fullyAchieved}`,
        `${counts.partiallyAchieved}`,
        `${counts.notAchieved}`,
        `${counts.undetermined}`,
        `${counts.notApplicable}`,
      ]),
    },
    notes: [],
  };
}

/** Names the benchmarks that the smallest share of institutions fully achieves for certain. */
export function leastAchieved({ benchmarks }: Pick<EditionSummary, "benchmarks">): string {
  const shares = benchmarks
    .filter(({ n, notApplicable }) => n > notApplicable)
    .map(({ number, n, notApplicable, fullyAchieved }) => ({
      number,
      share: fullyAchieved / (n - notApplicable),
    }));
  const least = Math.min(...shares.map(({ share }) => share));
  const fewest = shares.filter(({ share }) => share === least).map(({ number }) => number);
  if (fewest.length === 0) return "No benchmark applies to anybody";
  if (fewest.length === shares.length)
    return "No benchmark is fully achieved more often than another";
  return fewest.length === 1
    ? `Benchmark ${fewest[0]} is fully achieved least often`
    : `Benchmarks ${listed(fewest)} are fully achieved least often`;
}

/** Draws how many institutions fully achieve 0, 1, 2 … benchmarks. */
export function distributionFigure(summary: HeadlineSummary): FigureView {
  const { of, n, mean, all, distribution } = summary;
  const rows = Array.from({ length: of + 1 }, (_, many) => ({
    many,
    certain: distribution.min[many] ?? 0,
    possible: distribution.max[many] ?? 0,
  }));
  const most = Math.max(1, ...rows.flatMap(({ certain, possible }) => [certain, possible]));
  const words = (many: number) => (many === of ? `all ${of}` : many === 0 ? "none" : `${many}`);
  const moves = rows.some(({ certain, possible }) => certain !== possible);
  return {
    title: `${meanWords(mean)} of ${of} benchmarks fully achieved on average; all ${of} by ${rangeOf(all.min, all.max)} of ${counted(n, "institution")}`,
    description: `How many institutions fully achieve so many benchmarks${moves ? ": the upper bar counts what is certain, the lower one everything that is still possible" : ""}.`,
    picture: {
      kind: "rows",
      most,
      rows: rows.map(({ many, certain, possible }) => ({
        label: words(many),
        tracks: [
          {
            marks: rangeMarks({ from: certain, to: certain }),
            value: `${certain}`,
            detail: "for certain",
          },
          ...(moves
            ? [
                {
                  marks: rangeMarks({ from: possible, to: possible }, "second"),
                  value: `${possible}`,
                  detail: "possible",
                },
              ]
            : []),
        ],
      })),
      key: [
        { shape: "sure", words: "for certain" },
        ...(moves
          ? [{ shape: "second" as const, words: "if all that is unknown is achieved" }]
          : []),
      ],
    },
    table: {
      caption: "Institutions by benchmarks fully achieved",
      columns: ["Benchmarks fully achieved", "For certain", "If all that is unknown is achieved"],
      rows: rows.map(({ many, certain, possible }) => [words(many), `${certain}`, `${possible}`]),
    },
    notes: [],
  };
}

/** Writes a mean and its bounds, which are cut off and not rounded. */
export function meanWords(mean: HeadlineSummary["mean"]): string {
  if (!mean) return "None";
  return mean.min === mean.max ? mean.min : `${mean.min} to ${mean.max}`;
}
