import type { LearnerPattern } from "../patterns.js";
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

/**
 * Makes the tables of several dimensions for one measure, and the patterns that they are sums of.
 *
 * @param splits - by the groups of a learner in each dimension, such as `N/none`
 */
export function makeTables(
  dimensions: readonly string[],
  splits: Readonly<Record<string, Split>>,
): { readonly tables: readonly GroupTable[]; readonly patterns: readonly LearnerPattern[] } {
  const all = Object.entries(splits).map(([key, split]) => ({ ids: key.split("/"), split }));
  const tables = dimensions.map((dimension, at) => {
    const own: Record<string, Split[]> = {};
    for (const { ids, split } of all) {
      const id = ids[at] ?? "";
      const [count, complement, unknown = 0] = own[id]?.[0] ?? [0, 0, 0];
      own[id] = [[count + split[0], complement + split[1], unknown + (split[2] ?? 0)]];
    }
    return makeTable(own, {}, dimension);
  });
  const patterns = all.flatMap(({ ids, split: [count, complement, unknown = 0] }) => {
    const groups = Object.fromEntries(dimensions.map((each, at) => [each, ids[at] ?? ""]));
    return Object.entries({ count, complement, unknown }).flatMap(([answer, learners]) =>
      learners > 0 ? [{ groups, outcomes: { m1: answer as keyof typeof answers }, learners }] : [],
    );
  });
  return { tables, patterns };
}

const answers = { count: 0, complement: 0, unknown: 0 };

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
