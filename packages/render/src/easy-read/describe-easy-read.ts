import type { Status } from "@career-benchmarks/core";
import { checkEntry } from "../check-entry.js";
import type { LineView, PageView } from "../pages/page-view.js";
import type { ReportEntry } from "../report-entry.js";
import { dateWords } from "../view/date-words.js";
import { institutionTitle } from "../view/institution-title.js";
import { rangeOf } from "../view/numbers.js";
import { statusSymbols } from "../view/symbols.js";
import { tidyAll } from "../view/tidy.js";
import { easyBenchmarks, easyPlaces, easyStatuses } from "./easy-words.js";

const bestFirst: readonly Status[] = [
  "fully-achieved",
  "partially-achieved",
  "not-achieved",
  "undetermined",
  "not-applicable",
];

const mostQuestions = 3;

/**
 * Describes a result for young people and families: short sentences, one idea a line, symbols with
 * words. There are no numbers of learners in it.
 *
 * @param entry - a result and its rubric; with its next steps, what comes next is the most valuable
 * @returns plain data for `renderPageHtml` and its siblings
 * @throws AssessmentError when the result was made with another rubric or version
 * @example
 * import { scoreAssessment } from "@career-benchmarks/core";
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 * import { describeEasyRead } from "@career-benchmarks/render";
 *
 * const result = scoreAssessment(gatsby2014School, {
 *   institution: { name: "Example School" },
 *   profile: { yearGroups: [7, 8, 9, 10, 11] },
 *   answers: { bm5_1_each_year: "all" },
 * });
 * const { headline, sections } = describeEasyRead({ rubric: gatsby2014School, result });
 * headline; //=> "The school does between 1 and 8 of 8 things"
 * const [part] = sections[1]?.parts ?? [];
 * part?.kind === "lines" && part.lines[0];
 * //=> { symbol: "●", text: "Yes: You meet people who work.", more: ["The school does all of this."] }
 */
export function describeEasyRead(entry: ReportEntry): PageView {
  checkEntry(entry);
  const { rubric, result } = entry;
  const place = easyPlaces[rubric.setting];
  const { of } = result.headline;
  const next = nextBenchmarks(entry);
  return tidyAll({
    eyebrow: "Easy read",
    title: institutionTitle(result),
    ...(result.asAt !== undefined && { date: dateWords(result.asAt) }),
    headline: headlineOf(result.headline, place),
    brief: [],
    easy: true,
    sections: [
      {
        heading: "What this is about",
        parts: [
          {
            kind: "sentences",
            sentences: [
              "Careers help gets you ready for work and learning.",
              `There are ${of} things that every good ${place} does.`,
              "They are called the Gatsby Benchmarks.",
              `This page says how the ${place} is doing.`,
            ],
          },
        ],
      },
      { heading: `The ${of} things`, parts: [{ kind: "lines", lines: linesOf(entry, place) }] },
      ...(next.length > 0
        ? [
            {
              heading: "What comes next",
              parts: [
                {
                  kind: "lines" as const,
                  lines: next.map((number) => ({
                    text: meaningOf(entry, number),
                    more: [`The ${place} can work on this.`],
                  })),
                },
              ],
            },
            {
              heading: "What you can ask",
              parts: [
                {
                  kind: "lines" as const,
                  lines: next.flatMap((number) => {
                    const ask = easyBenchmarks[number]?.ask;
                    return ask === undefined ? [] : [{ text: ask, more: [] }];
                  }),
                },
              ],
            },
          ]
        : []),
      {
        heading: "About this page",
        parts: [
          {
            kind: "sentences",
            sentences: [
              "A computer made this page from answers.",
              `The answers are from the ${place}.`,
              "The easy words are ours.",
              "The full report says more.",
            ],
          },
        ],
      },
    ],
  });
}

function headlineOf(
  { min, max, of }: { readonly min: number; readonly max: number; readonly of: number },
  place: string,
): string {
  const many = min === max ? rangeOf(min, max) : `between ${min} and ${max}`;
  return `The ${place} does ${many} of ${of} things`;
}

/** The statuses together, the best first, so that what is there comes before what is missing. */
function linesOf(entry: ReportEntry, place: string): readonly LineView[] {
  return bestFirst.flatMap((status) =>
    entry.result.benchmarks
      .filter((benchmark) => benchmark.status === status)
      .map(({ number }) => {
        const { words, more } = easyStatuses[status];
        return {
          symbol: statusSymbols[status],
          text: `${words}: ${meaningOf(entry, number)}`,
          more: [more(place)],
        };
      }),
  );
}

/** The easy words of a benchmark; a rubric of one's own may have others, which keep their name. */
function meaningOf({ rubric }: ReportEntry, number: number): string {
  const own = rubric.id.startsWith("gatsby-") ? easyBenchmarks[number]?.means : undefined;
  return own ?? rubric.benchmarks.find((each) => each.number === number)?.name ?? `${number}`;
}

/** The benchmarks to work on first: in the order of the next steps, else of what is nearest. */
function nextBenchmarks({ result, steps }: ReportEntry): readonly number[] {
  const open = result.benchmarks.filter(
    ({ status }) => status !== "fully-achieved" && status !== "not-applicable",
  );
  const nearest = [...open].sort((a, b) => (b.percent ?? 0) - (a.percent ?? 0));
  const inOrder = [
    ...(steps ? [...steps.do, ...steps.findOut].map(({ benchmark }) => benchmark) : []),
    ...nearest.map(({ number }) => number),
  ];
  return [...new Set(inOrder)]
    .filter((number) => open.some((each) => each.number === number))
    .slice(0, mostQuestions);
}
