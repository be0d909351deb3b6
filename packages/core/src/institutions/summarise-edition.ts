import { compareText } from "../internal/compare-text.js";
import { weakestGrade } from "../model/grade.js";
import type { Status } from "../model/result.js";
import { editionOf } from "../time/edition-of.js";
import { summariseHeadlines } from "./summarise-headlines.js";
import type { Aggregable, BenchmarkCounts, EditionSummary } from "./summary.js";

/** Sums results up, each edition apart, and each rubric apart whose id tells no edition. */
export function summariseEditions(results: readonly Aggregable[]): readonly EditionSummary[] {
  return [...groupBy(results, ({ rubric }) => poolOf(rubric.id))]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, pool]) => summariseEdition(pool));
}

/** The name of what a rubric's results may be pooled in: its edition, else itself. */
export function poolOf(rubricId: string): string {
  const { edition } = editionOf(rubricId) ?? {};
  return edition === undefined ? `rubric ${rubricId}` : `edition ${edition}`;
}

/** Puts values with the same key together. */
export function groupBy<K, T>(
  values: readonly T[],
  keyOf: (value: T) => K,
): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

function summariseEdition(results: readonly Aggregable[]): EditionSummary {
  const rubrics = groupBy(results, ({ rubric: { id, version } }) => JSON.stringify([id, version]));
  const byApplicable = groupBy(
    results.map(({ headline }) => headline),
    ({ of }) => of,
  );
  const edition = editionOf(results[0]?.rubric.id ?? "")?.edition ?? null;
  return {
    edition,
    rubrics: [...rubrics]
      .sort(([a], [b]) => compareText(a, b))
      .flatMap(([, made]) => (made[0] ? [{ ...idOf(made[0]), n: made.length }] : [])),
    n: results.length,
    grade: weakestGrade([...new Set(results.map(({ grade }) => grade))]),
    withExclusions: results.filter(({ withoutExclusions }) => withoutExclusions !== undefined)
      .length,
    benchmarks: countStatuses(results),
    eight: summariseHeadlines(8, byApplicable.get(8) ?? []),
    fewer: [...byApplicable]
      .filter(([of]) => of !== 8)
      .sort(([a], [b]) => b - a)
      .map(([of, headlines]) => summariseHeadlines(of, headlines)),
  };
}

function idOf({ rubric: { id, version } }: Aggregable) {
  return { id, version };
}

function countStatuses(results: readonly Aggregable[]): readonly BenchmarkCounts[] {
  const tallies = new Map<number, Map<Status, number>>();
  for (const { number, status } of results.flatMap(({ benchmarks }) => benchmarks)) {
    const tally = tallies.get(number) ?? new Map<Status, number>();
    tallies.set(number, tally.set(status, (tally.get(status) ?? 0) + 1));
  }
  return [...tallies]
    .sort(([a], [b]) => a - b)
    .map(([number, tally]) => ({
      number,
      n: [...tally.values()].reduce((sum, count) => sum + count, 0),
      fullyAchieved: tally.get("fully-achieved") ?? 0,
      partiallyAchieved: tally.get("partially-achieved") ?? 0,
      notAchieved: tally.get("not-achieved") ?? 0,
      undetermined: tally.get("undetermined") ?? 0,
      notApplicable: tally.get("not-applicable") ?? 0,
    }));
}
