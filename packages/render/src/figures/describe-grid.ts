import type { Status } from "@career-benchmarks/core";
import type { ReportEntry } from "../report-entry.js";
import { describeOverview } from "../view/describe-overview.js";
import { counted } from "../view/numbers.js";
import { statusKey } from "../view/status-key.js";
import { tidyAll } from "../view/tidy.js";
import type { FigureView, GridCell, Look } from "./figure-view.js";

const looks: Readonly<Record<Status, Look>> = {
  "fully-achieved": "strong",
  "partially-achieved": "tint",
  "not-achieved": "plain",
  undetermined: "hatched",
  "not-applicable": "absent",
};

/**
 * Describes a grid of institutions by benchmark: a symbol, a per cent and a colour for each.
 *
 * @param entries - results and their rubrics, in the order in which they are to stand
 * @returns plain data, for `renderSvg` and the other writers of figures
 * @throws AssessmentError when a result was made with another rubric or version than its entry's
 * @example
 * import { scoreBenchmarkPercents } from "@career-benchmarks/core";
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 * import { describeGrid } from "@career-benchmarks/render";
 *
 * const result = scoreBenchmarkPercents(
 *   gatsby2014School,
 *   { 1: 76, 2: 100, 3: 100, 4: 100, 5: 100, 6: 100, 7: 100, 8: 100 },
 *   { yearGroups: [7, 8, 9, 10, 11, 12, 13] },
 *   { institution: { name: "Example School" }, asAt: "2018-11" },
 * );
 * const figure = describeGrid([{ rubric: gatsby2014School, result }]);
 * figure.title; //=> "Benchmark 1 is fully achieved least often: by 0 of 1 result for certain"
 */
export function describeGrid(entries: readonly ReportEntry[]): FigureView {
  const overview = describeOverview(entries);
  const { benchmarks, rows } = overview;
  return tidyAll({
    title: overview.finding,
    description: `Status and per cent of the available points, by benchmark; ${counted(rows.length, "result")}.`,
    ...(rows.length > 0 && {
      picture: {
        kind: "grid",
        columns: benchmarks.map(({ number }) => `${number}`),
        rows: rows.map(({ title, asAt, cells }) => ({
          label: `${title}, ${asAt}`,
          cells: benchmarks.map(({ number }) => {
            const cell = cells.find((candidate) => candidate.number === number);
            return cell ? cellOf(cell.status, cell.symbol, shortPercent(cell.range)) : noCell;
          }),
        })),
        key: statusKey.map(({ status, symbol, words }) => cellOf(status, symbol, words)),
      },
    }),
    table: {
      caption: "Status and per cent of the available points, by benchmark",
      columns: [
        "Institution",
        "As at",
        "Rubric",
        "Fully achieved",
        ...benchmarks.map(({ number, name }) => `${number} ${name}`),
      ],
      rows: rows.map((row) => [
        row.title,
        row.asAt,
        row.rubric,
        row.fullyAchieved,
        ...benchmarks.map(({ number }) => {
          const cell = row.cells.find((candidate) => candidate.number === number);
          return cell ? `${cell.symbol} ${cell.words}, ${cell.percent}` : "not in this rubric";
        }),
      ]),
    },
    notes: overview.sentences,
  });
}

const noCell: GridCell = { look: "absent", symbol: "–", text: "none" };

function cellOf(status: Status, symbol: string, text: string): GridCell {
  return { look: looks[status], symbol, text };
}

function shortPercent(range: { readonly from: number; readonly to: number } | null): string {
  if (!range) return "";
  return range.from === range.to ? `${range.from}` : `${range.from}–${range.to}`;
}
