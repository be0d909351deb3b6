import type { GroupCount, GroupTable, TableGroup, WholeCount } from "../table.js";

/** How many learners were reached, not reached and are unknown. */
export type Split = readonly [count: number, complement: number, unknown?: number];

/** Made-up counts: for each group its splits, one for each measure. */
export type Splits = Readonly<Record<string, readonly Split[]>>;

/** Makes a table with its wholes. `parts` names groups that are sums of others. */
export function makeTable(
  splits: Splits,
  parts: Readonly<Record<string, readonly string[]>> = {},
  dimension = "Provision",
): GroupTable {
  const leaves = Object.keys(splits);
  const measures = (Object.values(splits)[0] ?? []).map((_, index) => `m${index + 1}`);
  const sums: readonly (readonly [string, readonly string[]])[] = [
    ...leaves.map((leaf) => [leaf, [leaf]] as const),
    ...Object.entries(parts),
  ];
  const countOf = (ids: readonly string[], measure: number) => {
    const each = ids.map((id) => splits[id]?.[measure] ?? [0, 0]);
    const count = sum(each.map(([reached]) => reached));
    const unknown = sum(each.map(([, , notKnown = 0]) => notKnown));
    return { count, of: count + unknown + sum(each.map(([, missed]) => missed)), unknown };
  };
  const cells = measures.flatMap((measure, index): readonly GroupCount[] =>
    sums.map(([group, ids]) => ({ group, measure, ...countOf(ids, index) })),
  );
  const whole = measures.map(
    (measure, index): WholeCount => ({ measure, ...countOf(leaves, index) }),
  );
  const groups: readonly TableGroup[] = [
    ...leaves.map((id) => ({ id, label: id })),
    ...Object.entries(parts).map(([id, ids]) => ({ id, label: id, parts: ids })),
  ];
  const labels = measures.map((id) => ({ id, label: id }));
  return { title: "Reached", dimension, groups, measures: labels, cells, whole };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Lists every way to share `total` among `places`. */
export function sharings(total: number, places: number): readonly (readonly number[])[] {
  if (places === 1) return [[total]];
  const firsts = Array.from({ length: total + 1 }, (_, first) => first);
  return firsts.flatMap((first) =>
    sharings(total - first, places - 1).map((others) => [first, ...others]),
  );
}
