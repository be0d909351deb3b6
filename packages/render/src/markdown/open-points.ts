import type { ResultView } from "../view/result-view.js";
import { blocks, heading, list, table } from "./blocks.js";
import { escapeMarkdown } from "./escape.js";

/** Writes what is unknown, by benchmark. */
export function unknown(view: ResultView, level: number): string {
  if (view.unknown.length === 0) return "";
  const lines = view.unknown.map(({ benchmark, name, detail }) =>
    escapeMarkdown(`Benchmark ${benchmark}, ${name}: ${detail}`),
  );
  return blocks([heading(level, "What is unknown"), list(lines)]);
}

/** Writes the questions that do not apply, by reason. */
export function notApplicable(view: ResultView, level: number): string {
  if (view.notApplicable.length === 0) return "";
  return blocks([
    heading(level, "What is not applicable"),
    ...view.notApplicable.flatMap(({ reason, questions }) => [
      escapeMarkdown(reason),
      list(questions.map(({ question }) => escapeMarkdown(question))),
    ]),
  ]);
}

/** Writes the learners left out, and what the score would be without exclusions. */
export function leftOut(view: ResultView, level: number): string {
  const { leftOut, withoutExclusions, headlineWithoutExclusions } = view;
  if (leftOut.length === 0 && headlineWithoutExclusions === undefined) return "";
  return blocks([
    heading(level, "Who is left out"),
    leftOut.length === 0
      ? "No learner is left out; questions judged not applicable are listed above."
      : list(
          leftOut.map(({ question, detail }) => {
            return `${escapeMarkdown(question)} *${escapeMarkdown(detail)}*`;
          }),
        ),
    headlineWithoutExclusions && `${escapeMarkdown(headlineWithoutExclusions)}.`,
    withoutExclusions.length > 0 &&
      table(
        ["Benchmark", "As scored", "Without exclusions"],
        withoutExclusions.map((compared) => [
          `${compared.number} ${compared.name}`,
          compared.scored,
          compared.withoutExclusions,
        ]),
      ),
  ]);
}
