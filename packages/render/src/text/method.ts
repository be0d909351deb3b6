import type { MethodView, SourceView } from "../view/result-view.js";
import { bullets, hanging, titled } from "./lines.js";

/** Writes how results were scored and on which sources. */
export function textMethod(methods: readonly MethodView[], grade?: string): readonly string[] {
  return [
    ...titled("How this was scored", [
      ...(grade ? hanging("", grade) : []),
      ...methods.flatMap(({ sentences, digest }) => [
        ...sentences.flatMap((sentence) => hanging("", sentence)),
        ...(digest === undefined ? [] : [`Digest of the rubric (SHA-256): ${digest}`]),
      ]),
    ]),
    ...methods.flatMap(({ rubric, grades, sources }) =>
      titled(
        methods.length > 1 ? `Sources of ${rubric.id}` : "Sources",
        textSources(grades, sources),
      ),
    ),
  ];
}

/** Writes sources, what rests on them how well, and what that means. */
export function textSources(
  grades: MethodView["grades"],
  sources: readonly SourceView[],
  named = false,
): readonly string[] {
  return [
    "After each source stands how well founded is what rests on it:",
    ...bullets(grades.map(({ grade, words }) => `${grade}: ${words}`)),
    "",
    ...sources.flatMap(({ id, title, url, grades }) => {
      const name = named ? `${id}: ` : "";
      // An address stays whole, however long: it is there to be copied.
      return [
        ...hanging("- ", `${name}${title} (${grades.join(", ")})`),
        ...(url === undefined ? [] : [`  ${url}`]),
      ];
    }),
  ];
}
