import type { Learner } from "../records/learner.js";
import { type Dimension, dimensionRules, unknownGroup } from "./dimensions.js";
import type { GroupTable, TableCount, TableLabel } from "./group-table.js";

/** One column of a table: what to call it, and how to count it among learners given by position. */
export interface Column {
  readonly label: TableLabel;
  readonly count: (positions: readonly number[]) => TableCount;
}

/**
 * Counts the columns for each group of a dimension and for everyone. Groups that nobody of the
 * learners is in are left out; those of whom the group is not known are a group of their own.
 */
export function tabulate(
  title: string,
  dimension: Dimension,
  learners: readonly (readonly [position: number, learner: Learner])[],
  columns: readonly Column[],
  nested: GroupTable["nested"] = {},
): GroupTable {
  const { label, groups, groupOf } = dimensionRules[dimension];
  const members = new Map<string, number[]>();
  for (const [position, learner] of learners) {
    const group = groupOf(learner) ?? unknownGroup.id;
    const own = members.get(group);
    if (own) own.push(position);
    else members.set(group, [position]);
  }
  const present = [...groups, unknownGroup].filter(({ id }) => members.has(id));
  const everyone = learners.map(([position]) => position);
  return {
    title,
    dimension: label,
    groups: present,
    measures: columns.map((column) => column.label),
    cells: present.flatMap((group) =>
      columns.map((column) => ({
        group: group.id,
        measure: column.label.id,
        ...column.count(members.get(group.id) ?? []),
      })),
    ),
    whole: columns.map((column) => ({ measure: column.label.id, ...column.count(everyone) })),
    ...(Object.keys(nested).length > 0 && { nested }),
  };
}
