import type { MethodView, SourceView } from "../view/result-view.js";
import { blocks, heading, list } from "./blocks.js";
import { codeSpan, escapeMarkdown, markdownLink } from "./escape.js";

/** Writes how results were scored and on which sources. */
export function markdownMethod(methods: readonly MethodView[], grade?: string): string {
  if (methods.length === 0) return "";
  return blocks([
    heading(2, "How this was scored"),
    grade && escapeMarkdown(grade),
    ...methods.flatMap(({ rubric, sentences, digest, grades, sources }) => [
      methods.length > 1 && heading(3, rubric.title),
      ...sentences.map(escapeMarkdown),
      digest !== undefined && `Digest of the rubric (SHA-256): ${codeSpan(digest)}`,
      heading(methods.length > 1 ? 4 : 3, "Sources"),
      markdownSources(grades, sources),
    ]),
  ]);
}

/** Writes sources, what rests on them how well, and what that means. */
export function markdownSources(
  grades: MethodView["grades"],
  sources: readonly SourceView[],
  named = false,
): string {
  return blocks([
    "After each source stands how well founded is what rests on it:",
    list(grades.map(({ grade, words }) => `**${grade}**: ${words}`)),
    list(
      sources.map(({ id, title, url, grades }) => {
        const name = named ? `${codeSpan(id)} ` : "";
        return `${name}${markdownLink(title, url)} (${grades.join(", ")})`;
      }),
    ),
  ]);
}
