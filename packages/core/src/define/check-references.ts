import { makeSuggestions } from "../input/make-suggestions.js";
import { type Entry, entriesIn, entryAt, type Part, type Parts, partAt, partsIn } from "./parts.js";
import type { RubricIssue } from "./rubric-issue.js";
import { notAmong, notAs } from "./shapes.js";

/** Reports scales, sources, benchmarks and wordings that are named but not there. */
export function checkReferences(parts: Parts): readonly RubricIssue[] {
  const { whole, scales, benchmarks, criteria, indicators, sources, sourced } = parts;
  const numbers = new Set(benchmarks.map((part) => part.fields["number"]));
  const middleSchool = partAt(whole, "middleSchool");
  const wording = partsIn(whole, "wording");
  return [
    ...unresolved(
      indicators.map((part) => entryAt(part, "scale")),
      idsOf(scales),
    ),
    ...unresolved(
      sourced.flatMap((part) => entriesIn(part, "source")),
      idsOf(sources),
    ),
    ...unresolved(
      wording.flatMap((part) => entriesIn(part, "ids")),
      idsOf([...criteria, ...indicators]),
    ),
    ...middleSchool
      .flatMap((part) => entriesIn(part, "notApplicable"))
      .filter(({ value }) => typeof value === "number" && !numbers.has(value))
      .map(({ path, value }) =>
        notAs("reference-unknown", path, "the number of a benchmark of this rubric", value),
      ),
  ];
}

function unresolved(references: readonly Entry[], ids: readonly string[]): readonly RubricIssue[] {
  const known = new Set<unknown>(ids);
  const suggest = makeSuggestions(ids);
  return references
    .filter(({ value }) => typeof value === "string" && value.trim() && !known.has(value))
    .map(({ path, value }) => notAmong("reference-unknown", path, ids, value, suggest));
}

function idsOf(parts: readonly Part[]): readonly string[] {
  return parts.flatMap(({ fields: { id } }) => (typeof id === "string" ? [id] : []));
}
