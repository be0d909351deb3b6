import { describeHeadline } from "@career-benchmarks/core";
import { checkEntry } from "../check-entry.js";
import type { ReportEntry } from "../report-entry.js";
import { describeBenchmarks } from "../view/describe-benchmarks.js";
import type { BenchmarkView } from "../view/result-view.js";
import { tidyAll } from "../view/tidy.js";
import { asAtWords } from "./as-at-words.js";
import type { FigureView, PictureRow } from "./figure-view.js";
import { rangeMarks } from "./range-marks.js";

/**
 * Describes the benchmarks of one result with their ranges: a bar for each.
 *
 * @param entry - a result and its rubric
 * @returns plain data, for `renderSvg` and the other writers of figures
 * @throws AssessmentError when the result was made with another rubric or version
 * @example
 * import { scoreAssessment } from "@career-benchmarks/core";
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 * import { describeScores } from "@career-benchmarks/render";
 *
 * const result = scoreAssessment(gatsby2014School, {
 *   profile: { yearGroups: [7, 8, 9, 10, 11] },
 *   answers: { bm5_1_each_year: "all" },
 * });
 * const figure = describeScores({ rubric: gatsby2014School, result });
 * figure.title; //=> "1 of 8 benchmarks fully achieved for certain, up to 8 possible"
 * figure.table.rows[4];
 * //=> ["5 Encounters with employers and employees", "● Fully achieved", "4 of 4", "100 %"]
 */
export function describeScores(entry: ReportEntry): FigureView {
  checkEntry(entry);
  const { rubric, result } = entry;
  const benchmarks = describeBenchmarks(rubric, result);
  const anyRange = benchmarks.some(({ range }) => range && range.from < range.to);
  return tidyAll({
    title: describeHeadline(result.headline),
    description: `Points earned as a share of the points available, by benchmark${asAtWords(result)}.`,
    picture: {
      kind: "rows",
      most: 100,
      rows: benchmarks.map(describeRow),
      key: [
        { shape: "sure", words: "earned for certain" },
        ...(anyRange ? [{ shape: "maybe" as const, words: "still possible, not yet known" }] : []),
      ],
    },
    table: {
      caption: "Status, points and per cent of each benchmark",
      columns: ["Benchmark", "Status", "Points", "Per cent"],
      rows: benchmarks.map(({ number, name, symbol, words, points, percent }) => [
        `${number} ${name}`,
        `${symbol} ${words}`,
        points,
        percent,
      ]),
    },
    notes: [],
  });
}

function describeRow({ number, name, symbol, words, percent, range }: BenchmarkView): PictureRow {
  const label = `${number} ${name}`;
  if (!range) return { label, tracks: [{ marks: [], value: `${symbol} ${words}` }] };
  return {
    label,
    tracks: [{ marks: rangeMarks(range), value: `${symbol} ${percent}`, detail: words }],
  };
}
