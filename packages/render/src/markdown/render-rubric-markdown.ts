import type { Rubric } from "@career-benchmarks/core";
import { describeRubric, type RubricBenchmarkView } from "../view/describe-rubric.js";
import { blocks, heading, list, tableOf } from "./blocks.js";
import { codeSpan, escapeMarkdown } from "./escape.js";
import { markdownSources } from "./method.js";

/**
 * Renders a rubric as Markdown: benchmarks, criteria, questions with ids, levels, points, sources.
 *
 * @param rubric - the rubric to show
 * @returns a whole document
 * @example
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 * import { renderRubricMarkdown } from "@career-benchmarks/render";
 *
 * const lines = renderRubricMarkdown(gatsby2014School).split("\n");
 * lines[0]; //=> "# Gatsby Benchmarks 2014, schools"
 * lines.filter((line) => line.includes("`bm6_2_by_18`")).length; //=> 1
 */
export function renderRubricMarkdown(rubric: Rubric): string {
  const view = describeRubric(rubric);
  return `${blocks([
    heading(1, view.title),
    list(view.facts.map(({ label, value }) => `${label}: ${escapeMarkdown(value)}`)),
    ...view.benchmarks.flatMap(benchmarkBlocks),
    heading(2, "Levels and points"),
    ...view.scales.map(({ id, levels }) =>
      blocks([
        heading(3, id),
        list(
          levels.map(({ label, detail }) => `${escapeMarkdown(label)}: ${escapeMarkdown(detail)}`),
        ),
      ]),
    ),
    heading(2, "Rules"),
    list(view.rules.map(escapeMarkdown)),
    heading(2, "Sources"),
    markdownSources(view.grades, view.sources, true),
  ])}\n`;
}

function benchmarkBlocks(benchmark: RubricBenchmarkView): readonly string[] {
  const { number, name, points, summary, basis, criteria } = benchmark;
  return [
    heading(2, `${number} ${name}`),
    escapeMarkdown(`${summary} ${points}. ${basis}`),
    ...criteria.flatMap(({ id, statement, notes, basis, indicators }) => [
      heading(3, id),
      escapeMarkdown(`${statement} ${basis}`),
      ...notes.map((note) => `*${escapeMarkdown(note)}*`),
      tableOf(
        ["Id", "Question", "Scale", "Points", "Asked of", "Basis"],
        indicators.map((indicator) => [
          codeSpan(indicator.id),
          ...[
            indicator.question,
            indicator.scale,
            indicator.points,
            indicator.asked,
            indicator.basis,
          ].map(escapeMarkdown),
        ]),
      ),
    ]),
  ];
}
