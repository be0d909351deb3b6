import { renderRubricMarkdown, renderRubricText } from "@career-benchmarks/render";
import { CommandError, message } from "../command-error.js";
import { findRubric, interpretations, rubrics } from "../rubrics.js";

/** The formats that a rubric can be shown in. */
export const rubricFormats = ["json", "md", "text"] as const;

/** A format of a rubric. */
export type RubricFormat = (typeof rubricFormats)[number];

/** Lists the rubrics and the interpretations, a line for each. */
export function listRubrics(): string {
  const all = [...rubrics, ...interpretations];
  const width = Math.max(...all.map(({ id }) => id.length));
  const lines = (some: readonly { id: string; version: string; title: string }[]) =>
    some.map(({ id, version, title }) => `${id.padEnd(width)}  ${version}  ${title}\n`).join("");
  return `${lines(rubrics)}\nInterpretations, written behind a rubric as in gatsby-2025-school+specialist-setting:\n${lines(interpretations)}`;
}

/** Shows a rubric whole, or an interpretation as JSON. */
export function showRubric(id: string, format: RubricFormat): string {
  const interpretation = interpretations.find((each) => each.id === id.toLowerCase());
  if (interpretation && format !== "json") {
    throw new CommandError(
      message`${id} is an interpretation: show it as --format json, or laid over a rubric, such as ${interpretation.rubrics[0]}+${id}.`,
    );
  }
  if (interpretation) return documentOf("interpretation", interpretation);
  const rubric = findRubric(id);
  if (format === "json") return documentOf("rubric", rubric);
  return format === "md" ? renderRubricMarkdown(rubric) : renderRubricText(rubric);
}

function documentOf(kind: string, data: object): string {
  const head = { $schema: `urn:career-benchmarks:schema:${kind}:1`, formatVersion: 1 };
  return `${JSON.stringify({ ...head, ...data }, null, 2)}\n`;
}
