import type { ScoredRow } from "@career-benchmarks/csv";
import type { RowsOrder } from "./session-types.js";

/** Gives the indexes of the results that match a search, in an order. */
export type RowOrderer = (search: string, order: RowsOrder) => readonly number[];

/** Creates an orderer of results; the last answer is kept, for the pages of one list. */
export function rowOrderer(results: readonly ScoredRow[]): RowOrderer {
  const texts = results.map(({ result: { institution } }) => {
    const { name, site, urn, ukprn } = institution;
    return [name, site, urn, ukprn].filter(Boolean).join(" ").toLowerCase();
  });
  const all = results.map((_, index) => index);
  const collator = new Intl.Collator("en-GB", { numeric: true });
  const headline = (index: number) => results[index]?.result.headline ?? { min: 0, max: 0 };
  const mostAchieved = (a: number, b: number) =>
    headline(b).min - headline(a).min || headline(b).max - headline(a).max || a - b;
  const orders: Readonly<Record<RowsOrder, (a: number, b: number) => number>> = {
    file: (a, b) => a - b,
    name: (a, b) => collator.compare(texts[a] ?? "", texts[b] ?? "") || a - b,
    "most-achieved": mostAchieved,
    "least-achieved": (a, b) => -mostAchieved(a, b),
  };
  let last: { readonly key: string; readonly found: readonly number[] } | undefined;
  return (search, order) => {
    const words = search.toLowerCase().split(/\s+/).filter(Boolean);
    const key = JSON.stringify([words, order]);
    if (last?.key !== key) {
      const found = all.filter((index) => words.every((word) => texts[index]?.includes(word)));
      last = { key, found: found.sort(orders[order]) };
    }
    return last.found;
  };
}
