import type { BenchmarkView, ResultView, StepView } from "../view/result-view.js";
import { blocks, heading, list, table } from "./blocks.js";
import { escapeMarkdown } from "./escape.js";
import { markdownFigures } from "./figures.js";
import { leftOut, notApplicable, unknown } from "./open-points.js";

/** Writes everything about a result but its method, from a heading of the given level down. */
export function markdownReport(view: ResultView, level: number): string {
  return blocks([
    heading(level, view.title),
    `${escapeMarkdown(view.subtitle)}. ${escapeMarkdown(view.asAt)}.`,
    `**${escapeMarkdown(view.headline)}**`,
    view.headlineWithoutExclusions && escapeMarkdown(view.headlineWithoutExclusions),
    list(
      view.brief.map(({ label, value, detail }) => {
        const more = detail ? ` *${escapeMarkdown(detail)}*` : "";
        return `**${escapeMarkdown(label)}:** ${escapeMarkdown(value)}${more}`;
      }),
    ),
    list(view.facts.map(({ label, value }) => `${label}: ${escapeMarkdown(value)}`)),
    list(view.notes.map(escapeMarkdown)),
    heading(level + 1, "The benchmarks at a glance"),
    scores(view.benchmarks),
    view.steps && steps(view.steps, level + 1),
    markdownFigures(view.figures, level + 1),
    ...details(view.benchmarks, level + 1),
    unknown(view, level + 1),
    notApplicable(view, level + 1),
    leftOut(view, level + 1),
    view.warnings.length > 0 && heading(level + 1, "Warnings"),
    list(view.warnings.map(escapeMarkdown)),
  ]);
}

function scores(benchmarks: readonly BenchmarkView[]): string {
  return table(
    ["Number", "Benchmark", "Status", "Points", "Per cent"],
    benchmarks.map(({ number, name, symbol, words, points, percent }) => [
      `${number}`,
      name,
      `${symbol} ${words}`,
      points,
      percent,
    ]),
  );
}

function steps(all: NonNullable<ResultView["steps"]>, level: number): string {
  const nothing = all.do.length === 0 && all.findOut.length === 0;
  return blocks([
    heading(level, "Next steps"),
    nothing && "Every benchmark that applies is fully achieved.",
    all.do.length > 0 && heading(level + 1, "To do"),
    stepList(all.do),
    all.findOut.length > 0 && heading(level + 1, "To find out"),
    stepList(all.findOut),
  ]);
}

function stepList(steps: readonly StepView[]): string {
  return steps
    .map(({ question, detail }, index) => {
      return `${index + 1}. ${escapeMarkdown(question)} *${escapeMarkdown(detail)}*`;
    })
    .join("\n");
}

function details(benchmarks: readonly BenchmarkView[], level: number): readonly string[] {
  const detailed = benchmarks.filter(({ criteria }) => criteria.length > 0);
  if (detailed.length === 0) return [];
  return [
    heading(level, "Benchmark by benchmark"),
    ...detailed.flatMap((one) => detail(one, level + 1)),
  ];
}

function detail(benchmark: BenchmarkView, level: number): readonly string[] {
  const { number, name, symbol, words, range, points, percent, coverage, criteria } = benchmark;
  const score = range ? [`${points} points`, percent] : [];
  return [
    heading(level, `${number} ${name}`),
    [`${symbol} ${words}`, ...score, coverage].map(escapeMarkdown).join(" · "),
    ...criteria.flatMap(({ id, statement, notes, symbol, words, indicators }) => [
      `**${escapeMarkdown(id)}** ${escapeMarkdown(statement)} *${symbol} ${escapeMarkdown(words)}*`,
      ...notes.map((note) => `*${escapeMarkdown(note)}*`),
      table(
        ["Question", "Outcome", "Why", "Points"],
        indicators.map((indicator) => [
          indicator.question,
          `${indicator.symbol} ${indicator.words}`,
          indicator.reason,
          indicator.points,
        ]),
      ),
    ]),
  ];
}
