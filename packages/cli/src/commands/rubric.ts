import type { Rubric } from "@career-benchmarks/core";
import { renderRubricMarkdown, renderRubricText } from "@career-benchmarks/render";
import { rubrics } from "../rubrics.js";

/** The formats that a rubric can be shown in. */
export const rubricFormats = ["json", "md", "text"] as const;

/** Lists the rubrics, a line for each. */
export function listRubrics(): string {
  const width = Math.max(...rubrics.map(({ id }) => id.length));
  return rubrics
    .map(({ id, version, title }) => `${id.padEnd(width)}  ${version}  ${title}\n`)
    .join("");
}

/** Shows a rubric whole. */
export function showRubric(rubric: Rubric, format: (typeof rubricFormats)[number]): string {
  switch (format) {
    case "json":
      return `${JSON.stringify(rubricDocument(rubric), null, 2)}\n`;
    case "md":
      return renderRubricMarkdown(rubric);
    case "text":
      return renderRubricText(rubric);
  }
}

function rubricDocument(rubric: Rubric) {
  return { $schema: "urn:career-benchmarks:schema:rubric:1", formatVersion: 1, ...rubric };
}
