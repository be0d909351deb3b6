import { requireProtected } from "../figures/protected-views.js";
import type { PageView, PartView } from "../pages/page-view.js";
import { tidyAll } from "../view/tidy.js";
import { columnsOf } from "./columns.js";
import { textFigureBody, textTable } from "./figure.js";
import { bullets, hanging, titled } from "./lines.js";
import { textSources } from "./method.js";

/**
 * Renders a page of plain data as plain text for a terminal.
 *
 * @param view - what `describeGroup`, `describeMethod` or `describeEasyRead` gives
 * @returns lines of at most 98 columns that hold no control characters but the line ends
 * @throws UnprotectedError when a figure shows groups of learners and does not come from `describeGaps`
 * @example
 * import { scoreAssessment } from "@career-benchmarks/core";
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 * import { describeEasyRead, renderPageText } from "@career-benchmarks/render";
 *
 * const result = scoreAssessment(gatsby2014School, {
 *   institution: { name: "Example School" },
 *   profile: { yearGroups: [7, 8, 9, 10, 11] },
 *   answers: { bm5_1_each_year: "all" },
 * });
 * const view = describeEasyRead({ rubric: gatsby2014School, result });
 * renderPageText(view).split("\n")[0]; //=> "Example School"
 */
export function renderPageText(view: PageView): string {
  const { eyebrow, title, date, headline, brief, sections } = tidyAll(view);
  const titleLines = hanging("", title);
  const lines = [
    ...titleLines,
    "=".repeat(Math.max(...titleLines.map(columnsOf))),
    ...hanging("", `${eyebrow}.${date === undefined ? "" : ` ${date}.`}`),
    "",
    ...hanging("", headline),
    ...brief.flatMap(({ label, value, detail }) =>
      hanging(`${label}: `, detail ? `${value} (${detail})` : value),
    ),
    ...sections.flatMap(({ heading, parts }) => titled(heading, parts.flatMap(part))),
  ];
  return `${lines.join("\n")}\n`;
}

function part(view: PartView): readonly string[] {
  switch (view.kind) {
    case "sentences":
      return view.sentences.flatMap((sentence) => hanging("", sentence));
    case "list":
      return bullets(view.items);
    case "lines":
      return view.lines.flatMap(({ symbol, text, more }) => [
        ...hanging(symbol === undefined ? "" : `${symbol} `, text),
        ...more.flatMap((each) => hanging("  ", each)),
      ]);
    case "table":
      return view.table.rows.length === 0
        ? []
        : ["", ...hanging("", `${view.table.caption}:`), ...textTable(view.table)];
    case "figure":
      requireProtected(view.figure);
      return textFigureBody(view.figure);
    case "sources":
      return ["", ...textSources(view.method.grades, view.method.sources)];
  }
}
