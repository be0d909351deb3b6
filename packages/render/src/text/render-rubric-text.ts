import type { Rubric } from "@career-benchmarks/core";
import { describeRubric, type RubricBenchmarkView } from "../view/describe-rubric.js";
import { columnsOf } from "./columns.js";
import { bullets, hanging, titled, width } from "./lines.js";
import { textSources } from "./method.js";

/**
 * Renders a rubric as plain text: benchmarks, criteria, questions with ids, levels, points, sources.
 *
 * @param rubric - the rubric to show
 * @returns lines of at most 98 columns
 * @example
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 * import { renderRubricText } from "@career-benchmarks/render";
 *
 * const lines = renderRubricText(gatsby2014School).split("\n");
 * lines[0]; //=> "Gatsby Benchmarks 2014, schools"
 * lines.filter((line) => line.includes("bm6_2_by_18")).length; //=> 1
 */
export function renderRubricText(rubric: Rubric): string {
  const view = describeRubric(rubric);
  const lines = [
    ...hanging("", view.title),
    "=".repeat(Math.min(width, columnsOf(view.title))),
    ...view.facts.flatMap(({ label, value }) => hanging(`${label}: `, value)),
    ...view.benchmarks.flatMap(benchmarkLines),
    ...view.scales.flatMap(({ id, levels }) =>
      titled(
        `Levels and points: ${id}`,
        bullets(levels.map(({ label, detail }) => `${label}: ${detail}`)),
      ),
    ),
    ...titled("Rules", bullets(view.rules)),
    ...titled("Sources", textSources(view.grades, view.sources, true)),
  ];
  return `${lines.join("\n")}\n`;
}

function benchmarkLines(benchmark: RubricBenchmarkView): readonly string[] {
  const { number, name, summary, points, basis, criteria } = benchmark;
  return titled(`${number} ${name}`, [
    ...hanging("", `${summary} ${points}. ${basis}`),
    ...criteria.flatMap(({ id, statement, notes, basis, indicators }) => [
      "",
      ...hanging(`${id} `, `${statement} ${basis}`),
      ...notes.flatMap((note) => hanging("    ", note)),
      ...indicators.flatMap((indicator) => {
        const { question, scale, points, asked } = indicator;
        return [
          ...hanging("    ", indicator.id),
          ...hanging("      ", question),
          ...hanging(
            "      ",
            `${scale}, points: ${points}; asked of ${asked}. ${indicator.basis}`,
          ),
        ];
      }),
    ]),
  ]);
}
