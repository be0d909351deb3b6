import type { LearnerOutcome, LearnerPattern } from "../../patterns.js";
import type { GroupTable } from "../../table.js";
import type { Study } from "../study.js";

/** What was found of a learner by a measure, or `-` of somebody whom it does not ask. */
export type Answer = LearnerOutcome | "-";

/** Learners who are alike in their groups, laid over the rows of a study. */
export interface People {
  /** The rows that hold them, of all tables. */
  readonly rows: readonly number[];
  /** Their group in each dimension: the same in each table of it. */
  readonly groups: readonly string[];
  /** By measure of the study. */
  readonly answers: readonly Answer[];
  readonly learners: number;
}

/** Lays patterns over a study; without any, each measure has people of its own. */
export function peopleOf(
  study: Study,
  tables: readonly GroupTable[],
  patterns: readonly LearnerPattern[] | undefined,
): readonly People[] {
  const dimensions = [...new Set(tables.map(({ dimension }) => dimension))];
  if (!patterns) return dimensions.length === 1 ? fromCounts(study, tables) : [];
  const leafRows = new Map<string, number[]>();
  for (const [index, { table, group, leaves }] of study.rows.entries()) {
    if (group === undefined || leaves[0] !== index) continue;
    const key = JSON.stringify([tables[table]?.dimension, group]);
    leafRows.set(key, [...(leafRows.get(key) ?? []), index]);
  }
  const holders = holdersOf(study);
  return patterns.map(({ groups, outcomes, learners }) => {
    const own = dimensions.map((each) => groups[each] ?? "");
    const leaves = dimensions.flatMap(
      (each, index) => leafRows.get(JSON.stringify([each, own[index]])) ?? [],
    );
    return {
      rows: leaves.flatMap((leaf) => holders.get(leaf) ?? []),
      groups: own,
      answers: study.measures.map(({ id }) => outcomes[id] ?? "-"),
      learners,
    };
  });
}

/** For each leaf the rows that hold it: itself, sums and the whole. */
function holdersOf({ rows }: Study): ReadonlyMap<number, readonly number[]> {
  const holders = new Map<number, number[]>();
  for (const [row, { leaves }] of rows.entries()) {
    for (const leaf of leaves) {
      const own = holders.get(leaf);
      if (own) own.push(row);
      else holders.set(leaf, [row]);
    }
  }
  return holders;
}

/** Of one dimension nothing but the counts is needed, for no two measures are known of anybody. */
function fromCounts(study: Study, tables: readonly GroupTable[]): readonly People[] {
  const holders = holdersOf(study);
  return study.measures.flatMap(({ counts, excluded }, measure) =>
    study.rows.flatMap(({ leaves, group, table }, row): readonly People[] => {
      const numbers = counts[row];
      if (group === undefined || leaves[0] !== row || !numbers) return [];
      const has = tables[table]?.measures.some(({ id }) => id === study.measures[measure]?.id);
      if (!has) return [];
      const all = { ...numbers, excluded: excluded[row] ?? 0 };
      return (["count", "complement", "unknown", "excluded"] as const).flatMap((answer) =>
        all[answer] === 0
          ? []
          : [
              {
                rows: holders.get(row) ?? [],
                groups: [group],
                answers: study.measures.map(
                  (_, other): Answer => (other === measure ? answer : "-"),
                ),
                learners: all[answer],
              },
            ],
      );
    }),
  );
}
