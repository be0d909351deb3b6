import type { GroupTable, TableCount } from "../table.js";

/** Numbers of learners, by what is known of them: `of = count + complement + unknown`. */
export interface Counts {
  readonly of: number;
  readonly count: number;
  readonly complement: number;
  readonly unknown: number;
}

/** What the learners of a group are split into. */
export const components = ["count", "complement", "unknown"] as const;
export type Component = (typeof components)[number];

/** A group, or the whole, as a set of leaves: the groups that share nobody. */
export interface StudyRow {
  /** Sorts rows alike however the groups are ordered. */
  readonly key: string;
  readonly table: number;
  /** The group's id; the whole has none. */
  readonly group: string | undefined;
  readonly leaves: readonly number[];
}

/** One measure, with the counts of each row; a row of a table without the measure has none. */
interface StudyMeasure {
  readonly id: string;
  readonly counts: readonly (Counts | undefined)[];
  /** How many stand beside the counts because they were left out. */
  readonly excluded: readonly number[];
  /** Measures with the same sizes of all groups are taken to speak of the same learners. */
  readonly cohort: number;
}

/** Tables of the same learners, laid out for working out what follows from what. */
export interface Study {
  readonly rows: readonly StudyRow[];
  /** For each table the row of its whole. */
  readonly wholes: readonly number[];
  readonly measures: readonly StudyMeasure[];
  /** The measures of each cohort. */
  readonly cohorts: readonly (readonly number[])[];
  /** For each measure those whose sizes, or all of whose numbers, are made up of each other's. */
  readonly nestedSizes: readonly (readonly number[])[];
  readonly nestedNumbers: readonly (readonly number[])[];
}

/** Lays tables out. They have been checked. */
export function studyOf(tables: readonly GroupTable[]): Study {
  const rows: StudyRow[] = [];
  const wholes: number[] = [];
  for (const [table, { dimension, groups }] of tables.entries()) {
    const first = rows.length;
    const indexOf = new Map(groups.map(({ id }, index) => [id, first + index]));
    const leavesOf = (id: string): readonly number[] => {
      const parts = groups.find((group) => group.id === id)?.parts;
      if (!parts) return [indexOf.get(id) ?? -1];
      return [...new Set(parts.flatMap(leavesOf))].sort((one, other) => one - other);
    };
    const base = { table };
    for (const { id } of groups) {
      rows.push({ ...base, key: `${dimension}\0${id}`, group: id, leaves: leavesOf(id) });
    }
    const leaves = groups.flatMap(({ id, parts }) => (parts ? [] : leavesOf(id)));
    wholes.push(rows.length);
    rows.push({ ...base, key: `${dimension}\0\0`, group: undefined, leaves });
  }

  const ids = new Set(tables.flatMap(({ whole }) => whole.map(({ measure }) => measure)));
  const cohortOf = new Map<string, number>();
  const measures = [...ids].sort().map((id) => {
    const counts = rows.map(({ table, group }) => countsOf(tables[table], id, group));
    const excluded = rows.map(
      ({ table, group }) => rawCountsOf(tables[table], id, group)?.excluded ?? 0,
    );
    const sizes = counts.map((each, row) => `${each?.of ?? "-"}+${excluded[row]}`).join();
    const cohort = cohortOf.get(sizes) ?? cohortOf.size;
    cohortOf.set(sizes, cohort);
    return { id, counts, excluded, cohort };
  });
  const cohorts = [...cohortOf.values()].map((cohort) =>
    measures.flatMap((measure, index) => (measure.cohort === cohort ? [index] : [])),
  );
  const nestedIn = (kind: "sizes" | "numbers") =>
    measures.map(({ id }) => {
      const families = tables.flatMap(({ nested }) => nested?.[kind] ?? []);
      const relatives = new Set(families.filter((family) => family.includes(id)).flat());
      return measures.flatMap((each, index) =>
        each.id !== id && relatives.has(each.id) ? [index] : [],
      );
    });
  const [nestedSizes, nestedNumbers] = [nestedIn("sizes"), nestedIn("numbers")];
  return { rows, wholes, measures, cohorts, nestedSizes, nestedNumbers };
}

function countsOf(...place: Parameters<typeof rawCountsOf>): Counts | undefined {
  const counts = rawCountsOf(...place);
  return counts && splitOf(counts);
}

function rawCountsOf(
  table: GroupTable | undefined,
  measure: string,
  group: string | undefined,
): TableCount | undefined {
  return group === undefined
    ? table?.whole.find((each) => each.measure === measure)
    : table?.cells.find((each) => each.measure === measure && each.group === group);
}

/** Adds the learners of whom it is known not to be so. */
export function splitOf({ of, count, unknown = 0 }: TableCount): Counts {
  return { of, count, complement: of - count - unknown, unknown };
}
