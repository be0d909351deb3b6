import type { ScoredRow } from "@career-benchmarks/csv";
import type { ReadFlags } from "./read-options.js";

/** Counts results by the id of their rubric. */
export function countRubrics(results: readonly ScoredRow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rubric } of results) counts.set(rubric.id, (counts.get(rubric.id) ?? 0) + 1);
  return counts;
}

/** Tells how many results each rubric has, where the date chose among several. */
export function describeRubrics(
  counts: ReadonlyMap<string, number>,
  { rubric }: ReadFlags,
): string {
  if ((rubric[0] ?? "auto") !== "auto" || counts.size < 2) return "";
  const ids = [...counts.keys()].sort();
  return `Results by rubric: ${ids.map((id) => `${id} ${counts.get(id)}`).join(", ")}.\n`;
}
