import type { SuppressionReason } from "../reasons.js";
import type { Study } from "./study.js";

/** What is withheld so far, and why. It only ever grows. */
export interface Hidden {
  /** Sizes, by cohort and row. Whose size is withheld has its cells withheld too. */
  readonly sizes: (SuppressionReason | undefined)[][];
  /** What a group is split into, by measure and row. */
  readonly cells: (SuppressionReason | undefined)[][];
}

/** Starts with everything shown. */
export function nothingHidden({ cohorts, measures, rows }: Study): Hidden {
  const shown = () => rows.map(() => undefined);
  return { sizes: cohorts.map(shown), cells: measures.map(shown) };
}

/** Copies what is withheld, to try something out. */
export function copyHidden({ sizes, cells }: Hidden): Hidden {
  return { sizes: sizes.map((row) => [...row]), cells: cells.map((row) => [...row]) };
}

/**
 * Withholds the size of a group and with it everything about the group in that cohort.
 *
 * The same group with the same size in another cohort most likely is the same learners, so its size
 * is withheld there as well.
 */
export function hideSize(
  study: Study,
  hidden: Hidden,
  cohort: number,
  row: number,
  reason: SuppressionReason,
): void {
  const sizes = hidden.sizes[cohort];
  const [first = -1, ...others] = study.cohorts[cohort] ?? [];
  const size = sizeOf(study, cohort, row);
  if (!sizes || sizes[row] || !(size || study.measures[first]?.excluded[row])) return;
  sizes[row] = reason;
  for (const measure of [first, ...others]) hideCell(study, hidden, measure, row, reason);
  for (const twin of twinsOf(study, first, row)) hideSize(study, hidden, cohort, twin, reason);
  for (const other of study.cohorts.keys()) {
    if (sizeOf(study, other, row) === size) hideSize(study, hidden, other, row, reason);
  }
  if (study.rows[row]?.group === undefined) return;
  for (const measure of study.cohorts[cohort] ?? []) {
    for (const nested of study.nestedSizes[measure] ?? []) {
      hideSize(study, hidden, cohortOf(study, nested), row, reason);
    }
  }
}

/** Withholds what a group is split into, for one measure. */
export function hideCell(
  study: Study,
  hidden: Hidden,
  measure: number,
  row: number,
  reason: SuppressionReason,
): void {
  const cells = hidden.cells[measure];
  const { counts, excluded } = study.measures[measure] ?? { counts: [], excluded: [] };
  // Nobody is left to count, but somebody was left out.
  if (!cells || cells[row] || !(counts[row]?.of || excluded[row])) return;
  cells[row] = reason;
  // Where learners were left out, a size tells how many of a group were.
  if (excluded.some((each) => each > 0)) {
    hideSize(study, hidden, cohortOf(study, measure), row, reason);
  }
  for (const twin of twinsOf(study, measure, row)) hideCell(study, hidden, measure, twin, reason);
  const relatives = study.nestedNumbers[measure] ?? [];
  if (relatives.length === 0 || study.rows[row]?.group === undefined) return;
  for (const each of [measure, ...relatives]) {
    hideSize(study, hidden, cohortOf(study, each), row, reason);
    hideCell(study, hidden, each, row, reason);
  }
}

function cohortOf({ measures }: Study, measure: number): number {
  return measures[measure]?.cohort ?? -1;
}

/** Gives the size of a row in a cohort; undefined where its table has no such measure. */
export function sizeOf(study: Study, cohort: number, row: number): number | undefined {
  return study.measures[study.cohorts[cohort]?.[0] ?? -1]?.counts[row]?.of;
}

/**
 * Finds the rows that hold the same learners: in the same table those with the same leaves, empty
 * ones aside; in another table those with the same numbers throughout ("no SEN" of two dimensions).
 */
function twinsOf(study: Study, measure: number, row: number): readonly number[] {
  const { rows, measures } = study;
  const counts = measures[measure]?.counts ?? [];
  const table = rows[row]?.table;
  const leavesOf = (index: number) =>
    rows[index]?.leaves.filter((leaf) => counts[leaf]?.of).join() ?? "";
  const sameThroughout = (other: number) =>
    measures.every((each) => {
      const [one, two] = [each.counts[row], each.counts[other]];
      if (!one || !two) return true;
      return one.of === two.of && one.count === two.count && one.unknown === two.unknown;
    });
  return [...rows.keys()].filter((other) => {
    if (other === row || counts[other]?.of !== counts[row]?.of) return false;
    return rows[other]?.table === table ? leavesOf(other) === leavesOf(row) : sameThroughout(other);
  });
}
