import type { SectionView } from "../pages/page-view.js";
import type { ReportEntry } from "../report-entry.js";
import { describeOverview } from "../view/describe-overview.js";
import { statusKey } from "../view/status-key.js";

/** Lists the institutions that count, with a shape and a per cent for each benchmark. */
export function institutionsSection(
  entries: readonly ReportEntry[],
  names: ReadonlyMap<number, string>,
): SectionView {
  const { rows } = describeOverview(entries);
  const numbers = [...names.keys()].sort((a, b) => a - b);
  const key = statusKey.map(({ symbol, words }) => `${symbol} ${words.toLowerCase()}`);
  return {
    heading: "Institutions",
    parts: [
      {
        kind: "sentences",
        sentences: [`${key.join(", ")}. The numbers are per cent of the available points.`],
      },
      {
        kind: "table",
        table: {
          caption: "Status and per cent by benchmark",
          columns: ["Institution", "As at", "Rubric", "Fully achieved", ...numbers.map(String)],
          rows: rows.map((row) => [
            row.title,
            row.asAt,
            row.rubric,
            row.fullyAchieved,
            ...numbers.map((number) => {
              const cell = row.cells.find((each) => each.number === number);
              return cell ? `${cell.symbol} ${cell.percent}` : "not in this rubric";
            }),
          ]),
        },
      },
      { kind: "list", items: numbers.map((number) => `${number}: ${names.get(number) ?? ""}`) },
    ],
  };
}
