import { type Entry, entriesIn, entryAt, type Parts, partAt, partsIn } from "./parts.js";
import type { RubricIssue } from "./rubric-issue.js";
import { notAs } from "./shapes.js";

/** Reports ids, numbers and entries of lists that are there twice. */
export function checkDuplicates(parts: Parts): readonly RubricIssue[] {
  const { whole, scales, benchmarks, criteria, indicators, sources, sourced } = parts;
  const ids = [scales, criteria, indicators, sources, ...scales.map((s) => partsIn(s, "levels"))];
  const lists = [
    ...indicators.flatMap((part) => [entriesIn(part, "yearGroups"), entriesIn(part, "stages")]),
    ...indicators
      .flatMap((part) => partAt(part, "notApplicable"))
      .map((part) => entriesIn(part, "allowed")),
    ...sourced.map((part) => entriesIn(part, "source")),
    ...partAt(whole, "middleSchool").map((part) => entriesIn(part, "notApplicable")),
  ];
  return [
    ...repeats(benchmarks.map((part) => entryAt(part, "number"))),
    ...ids.flatMap((group) => repeats(group.map((part) => entryAt(part, "id")))),
    ...lists.flatMap(repeats),
    ...repeats(partsIn(whole, "interpretations").map((part) => entryAt(part, "id"))),
  ];
}

function repeats(entries: readonly Entry[]): readonly RubricIssue[] {
  const first = new Map<unknown, string>();
  return entries.flatMap(({ path, value }) => {
    if (typeof value !== "string" && typeof value !== "number") return [];
    const before = first.get(value);
    if (before !== undefined) {
      return [notAs("value-repeated", path, `something other than at ${before}`, value)];
    }
    first.set(value, path);
    return [];
  });
}
