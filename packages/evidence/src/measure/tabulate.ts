import type { Learner } from "../records/learner.js";
import { type Dimension, dimensionRules, unknownGroup } from "./dimensions.js";
import type { GroupTable, TableCount, TableLabel } from "./group-table.js";
import { countFindings, type Finding } from "./measure-indicator.js";

/** One column of a table: what to call it, and what was found of each learner of the file. */
export interface Column {
  readonly label: TableLabel;
  readonly findings: readonly Finding[];
  /** What it rests on: columns that rest on the same may tell of each other. */
  readonly rests: readonly string[];
  /** By position: who is outside only because of what another column found. */
  readonly unasked?: readonly boolean[];
}

/** Columns about the same learners, which make a table for each dimension. */
export interface Section {
  readonly title: (dimension: string) => string;
  readonly learners: readonly (readonly [position: number, learner: Learner])[];
  readonly columns: readonly Column[];
  readonly nested: NonNullable<GroupTable["nested"]>;
}

/** Gives the id of a learner's group; those of whom it is not known are a group of their own. */
export function groupOf(dimension: Dimension, learner: Learner): string {
  return dimensionRules[dimension].groupOf(learner) ?? unknownGroup.id;
}

/** Counts the columns for each group of a dimension that somebody is in, and for everyone. */
export function tabulate(
  { title, learners, columns, nested }: Section,
  dimension: Dimension,
): GroupTable {
  const { label, groups } = dimensionRules[dimension];
  const members = new Map<string, number[]>();
  for (const [position, learner] of learners) {
    const group = groupOf(dimension, learner);
    const own = members.get(group);
    if (own) own.push(position);
    else members.set(group, [position]);
  }
  const present = [...groups, unknownGroup].filter(({ id }) => members.has(id));
  const everyone = learners.map(([position]) => position);
  return {
    title: title(label),
    dimension: label,
    groups: present,
    measures: columns.map((column) => column.label),
    cells: present.flatMap((group) =>
      columns.map((column) => ({
        group: group.id,
        measure: column.label.id,
        ...countColumn(column, members.get(group.id) ?? []),
      })),
    ),
    whole: columns.map((column) => ({
      measure: column.label.id,
      ...countColumn(column, everyone),
    })),
    ...(Object.keys(nested).length > 0 && { nested }),
  };
}

function countColumn({ findings }: Column, positions: readonly number[]): TableCount {
  const own = positions.flatMap((position) => findings[position] ?? []);
  const excluded = own.filter(({ is }) => is === "excluded").length;
  return { ...countFindings(own), ...(excluded > 0 && { excluded }) };
}
