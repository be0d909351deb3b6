import { requireProtected } from "../figures/protected-views.js";
import type { PageView, PartView } from "../pages/page-view.js";
import { tidyAll } from "../view/tidy.js";
import { blocks, heading, list, table } from "./blocks.js";
import { escapeMarkdown } from "./escape.js";
import { markdownFigureBody } from "./figure.js";
import { markdownSources } from "./method.js";

/**
 * Renders a page of plain data as Markdown.
 *
 * @param view - what `describeGroup`, `describeMethod` or `describeEasyRead` gives
 * @returns a whole document; text from outside is escaped
 * @throws UnprotectedError when a figure shows groups of learners and does not come from `describeGaps`
 * @example
 * import { scoreAssessment } from "@career-benchmarks/core";
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 * import { describeEasyRead, renderPageMarkdown } from "@career-benchmarks/render";
 *
 * const result = scoreAssessment(gatsby2014School, {
 *   institution: { name: "Example | School" },
 *   profile: { yearGroups: [7, 8, 9, 10, 11] },
 *   answers: { bm5_1_each_year: "all" },
 * });
 * const view = describeEasyRead({ rubric: gatsby2014School, result });
 * renderPageMarkdown(view).split("\n")[0]; //=> "# Example \\| School"
 */
export function renderPageMarkdown(view: PageView): string {
  const { eyebrow, title, date, headline, brief, sections } = tidyAll(view);
  return `${blocks([
    heading(1, title),
    [eyebrow, date]
      .flatMap((text) => text ?? [])
      .map((text) => `${escapeMarkdown(text)}.`)
      .join(" "),
    `**${escapeMarkdown(headline)}**`,
    list(
      brief.map(({ label, value, detail }) => {
        const more = detail ? ` *${escapeMarkdown(detail)}*` : "";
        return `**${escapeMarkdown(label)}:** ${escapeMarkdown(value)}${more}`;
      }),
    ),
    ...sections.flatMap(({ heading: words, parts }) => [heading(2, words), ...parts.map(part)]),
  ])}\n`;
}

function part(view: PartView): string {
  switch (view.kind) {
    case "sentences":
      return blocks(view.sentences.map(escapeMarkdown));
    case "list":
      return list(view.items.map(escapeMarkdown));
    case "lines":
      return blocks(
        view.lines.map(({ symbol, text, more }) => {
          const lead = symbol === undefined ? "" : `${escapeMarkdown(symbol)} `;
          // Two spaces end a line: one idea on each.
          return [`${lead}**${escapeMarkdown(text)}**`, ...more.map(escapeMarkdown)].join("  \n");
        }),
      );
    case "table":
      return view.table.rows.length === 0
        ? ""
        : blocks([
            `*${escapeMarkdown(view.table.caption)}*`,
            table(view.table.columns, view.table.rows),
          ]);
    case "figure":
      requireProtected(view.figure);
      return markdownFigureBody(view.figure);
    case "sources":
      return blocks([
        heading(3, "Sources"),
        markdownSources(view.method.grades, view.method.sources),
      ]);
  }
}
