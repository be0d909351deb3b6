import type { BenchmarkView, IndicatorView, ResultView, StepView } from "../view/result-view.js";
import { bar } from "./bar.js";
import { columnsOf } from "./columns.js";
import { textFigures } from "./figures.js";
import { bullets, hanging, titled } from "./lines.js";

/** Writes everything about a result but its method. */
export function textReport(view: ResultView): readonly string[] {
  const titleLines = hanging("", view.title);
  const underline = "=".repeat(Math.max(...titleLines.map(columnsOf)));
  return [
    ...titleLines,
    underline,
    ...hanging("", `${view.subtitle}. ${view.asAt}.`),
    ...view.facts.flatMap(({ label, value }) => hanging(`${label}: `, value)),
    "",
    ...hanging("", view.headline),
    ...(view.headlineWithoutExclusions ? hanging("", view.headlineWithoutExclusions) : []),
    ...view.brief.flatMap(({ label, value, detail }) =>
      hanging(`${label}: `, detail ? `${value} (${detail})` : value),
    ),
    ...(view.notes.length > 0 ? [""] : []),
    ...bullets(view.notes),
    ...titled("The benchmarks at a glance", view.benchmarks.flatMap(score)),
    "",
    "█ earned for certain   ▒ still possible, not yet known   · out of reach",
    ...(view.steps ? steps(view.steps) : []),
    ...textFigures(view.figures),
    ...titled("Benchmark by benchmark", view.benchmarks.flatMap(detail)),
    ...openPoints(view),
    ...titled("Warnings", bullets(view.warnings)),
  ];
}

function score(benchmark: BenchmarkView): readonly string[] {
  const { number, name, range, percent, points, symbol, words } = benchmark;
  const numbers = range ? `${bar(range)}  ${percent}, ${points} points, ` : "";
  return [...hanging(`${number} `, name), `  ${numbers}${symbol} ${words}`];
}

function steps(all: NonNullable<ResultView["steps"]>): readonly string[] {
  const nothing = all.do.length === 0 && all.findOut.length === 0;
  return [
    ...(nothing ? titled("Next steps", ["Every benchmark that applies is fully achieved."]) : []),
    ...titled("Next steps: to do", all.do.flatMap(step)),
    ...titled("Next steps: to find out", all.findOut.flatMap(step)),
  ];
}

function step({ question, detail }: StepView, index: number): readonly string[] {
  const lead = `${`${index + 1}`.padStart(2)}. `;
  return [...hanging(lead, question), ...hanging("    ", detail)];
}

function detail(benchmark: BenchmarkView): readonly string[] {
  const { number, name, symbol, words, coverage, criteria } = benchmark;
  if (criteria.length === 0) return [];
  return [
    "",
    ...hanging("", `${number} ${name}: ${symbol} ${words}, ${coverage}`),
    ...criteria.flatMap(({ id, statement, notes, symbol, words, indicators }) => [
      ...hanging(`  ${id} `, `${statement} ${symbol} ${words}`),
      ...notes.flatMap((note) => hanging("    ", note)),
      ...indicators.flatMap((indicator) => {
        return hanging(`    ${indicator.symbol} `, indicatorText(indicator));
      }),
    ]),
  ];
}

function indicatorText({ question, reason, outcome, words, points }: IndicatorView): string {
  if (outcome === "not-applicable") return `${question} ${reason}`;
  const earned = outcome === "unscored" ? "" : `, ${points} points`;
  return `${question} ${reason}: ${words}${earned}`;
}

function openPoints(view: ResultView): readonly string[] {
  const { unknown, notApplicable, leftOut, withoutExclusions, headlineWithoutExclusions } = view;
  const without = headlineWithoutExclusions ? hanging("", `${headlineWithoutExclusions}.`) : [];
  return [
    ...titled(
      "What is unknown",
      bullets(
        unknown.map(({ benchmark, name, detail }) => `Benchmark ${benchmark}, ${name}: ${detail}`),
      ),
    ),
    ...titled(
      "What is not applicable",
      notApplicable.flatMap(({ reason, questions }) => [
        ...hanging("", reason),
        ...bullets(questions.map(({ question }) => question)),
      ]),
    ),
    ...titled("Who is left out", [
      ...bullets(leftOut.map(({ question, detail }) => `${question} ${detail}`)),
      ...without,
      ...bullets(
        withoutExclusions.map(({ number, name, scored, withoutExclusions }) => {
          return `${number} ${name}: ${scored}; without exclusions ${withoutExclusions}`;
        }),
      ),
    ]),
  ];
}
