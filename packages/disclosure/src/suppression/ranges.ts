import type { Hidden } from "./hidden.js";
import { sizeOf } from "./hidden.js";
import type { Component, Study, StudyRow } from "./study.js";

/** The least and the most that a withheld number can be, for a reader of all that is shown. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

/**
 * Leaves that are withheld and that everything shown treats alike: whatever number is moved from one
 * to another of them, every sum that is shown stays as it is.
 */
interface Exchange {
  readonly leaves: readonly number[];
  /** Whether a sum that is shown holds them; if not, nothing bounds their numbers. */
  readonly bounded: boolean;
}

/** Finds what can be exchanged, given which rows are withheld. */
function exchangesOf(
  { rows }: Study,
  isHidden: (row: number) => boolean,
  isPresent: (row: number) => boolean,
): readonly Exchange[] {
  const sums = [...rows.entries()].filter(
    ([row, { leaves }]) => isPresent(row) && !isHidden(row) && leaves[0] !== row,
  );
  const exchanges = new Map<string, { leaves: number[]; bounded: boolean }>();
  for (const [leaf, { leaves, table }] of rows.entries()) {
    if (leaves[0] !== leaf || !isHidden(leaf)) continue;
    const holders = sums.filter(([, sum]) => sum.leaves.includes(leaf)).map(([row]) => row);
    const signature = `${table}:${holders.join()}`;
    const exchange = exchanges.get(signature) ?? { leaves: [], bounded: holders.length > 0 };
    exchange.leaves.push(leaf);
    exchanges.set(signature, exchange);
  }
  return [...exchanges.values()];
}

/** Gives the range of sizes in a cohort. A group that is withheld is known to be not empty. */
export function sizeRanges(study: Study, hidden: Hidden, cohort: number) {
  const sizes = (leaf: number) => sizeOf(study, cohort, leaf) ?? 0;
  const exchanges = exchangesOf(
    study,
    (row) => hidden.sizes[cohort]?.[row] !== undefined,
    (row) => sizeOf(study, cohort, row) !== undefined,
  );
  return (leaves: readonly number[]): Range => {
    const shown = leaves.filter((leaf) => !hidden.sizes[cohort]?.[leaf]);
    const ranges = exchanges.map((exchange): Range => {
      const inside = exchange.leaves.filter((leaf) => leaves.includes(leaf)).length;
      const outside = exchange.leaves.length - inside;
      if (inside === 0) return { min: 0, max: 0 };
      if (!exchange.bounded) return { min: inside, max: Number.POSITIVE_INFINITY };
      const total = sum(exchange.leaves.map(sizes));
      return { min: outside === 0 ? total : inside, max: total - outside };
    });
    return addRanges(sum(shown.map(sizes)), ranges);
  };
}

/** Gives the range of a component of rows for a measure. */
export function cellRanges(study: Study, hidden: Hidden, measure: number) {
  const counts = study.measures[measure]?.counts ?? [];
  const sizes = sizeRanges(study, hidden, study.measures[measure]?.cohort ?? -1);
  const exchanges = exchangesOf(
    study,
    (row) => hidden.cells[measure]?.[row] !== undefined,
    (row) => counts[row] !== undefined,
  );
  return ({ leaves }: StudyRow, component: Component): Range => {
    const numberOf = (leaf: number) => counts[leaf]?.[component] ?? 0;
    const shown = leaves.filter((leaf) => !hidden.cells[measure]?.[leaf]);
    const ranges = exchanges.map((exchange): Range => {
      const inside = exchange.leaves.filter((leaf) => leaves.includes(leaf));
      if (inside.length === 0) return { min: 0, max: 0 };
      const size = sizes(inside);
      if (!exchange.bounded) return { min: 0, max: size.max };
      const total = sum(exchange.leaves.map(numberOf));
      // Whatever doesn't fit into the others has to be inside.
      const outside = sum(exchange.leaves.map((leaf) => counts[leaf]?.of ?? 0)) - size.min;
      return { min: Math.max(0, total - outside), max: Math.min(total, size.max) };
    });
    return addRanges(sum(shown.map(numberOf)), ranges);
  };
}

function addRanges(known: number, ranges: readonly Range[]): Range {
  return {
    min: known + sum(ranges.map(({ min }) => min)),
    max: known + sum(ranges.map(({ max }) => max)),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
