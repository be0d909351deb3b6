import { nothing, reduceRows } from "./echelon.js";

/** Which way a number can go: `1` up only, `-1` down only, `0` both. */
export type Way = 1 | -1 | 0;

/**
 * Finds which numbers can change at all while every sum stays as it is.
 *
 * @param sums - for each sum the factor of each number
 * @param ways - which way each number can go
 * @returns for each number whether it can; a number that can go both ways is not asked and counts so
 */
export function findMovable(
  sums: readonly Float64Array[],
  ways: readonly Way[],
): readonly boolean[] {
  const free = ways.flatMap((way, at) => (way === 0 ? [at] : []));
  const bound = ways.flatMap((way, at) => (way === 0 ? [] : [at]));
  const movable = ways.map(() => true);
  if (bound.length === 0) return movable;
  // What the free ones can make up for binds nobody; what is left binds those with a direction.
  const rows = sums.map((row) => Float64Array.from(row));
  const taken = reduceRows(rows, free).pivots.length;
  const left = rows
    .slice(taken)
    .map((row) => Float64Array.from(bound, (at) => (row[at] ?? 0) * (ways[at] ?? 0)));
  for (const [index, can] of supportOf(left, bound.length).entries()) {
    movable[bound[index] ?? -1] = can;
  }
  return movable;
}

/** Finds which of some numbers, none below 0, can be above 0 when each row adds up to 0. */
function supportOf(rows: readonly Float64Array[], width: number): readonly boolean[] {
  const fixed = settle(rows, width);
  const open = Array.from({ length: width }, (_, at) => at).filter((at) => !fixed[at]);
  const own = rows.map((row) => Float64Array.from(open, (at) => row[at] ?? 0));
  const { rows: tableau, pivots } = reduceRows(
    own,
    open.map((_, index) => index),
  );
  const can = open.map(() => pivots.length === 0);
  while (can.includes(false)) {
    const found = climb(tableau, pivots, can);
    if (!found.some((value, index) => value > nothing && !can[index])) break;
    for (const [index, value] of found.entries()) {
      if (value > nothing) can[index] = true;
    }
  }
  const all = fixed.map(() => false);
  for (const [index, at] of open.entries()) all[at] = can[index] ?? false;
  return all;
}

/** Finds those that are 0 because a row of one sign has nothing to set against them, over and over. */
function settle(rows: readonly Float64Array[], width: number): readonly boolean[] {
  const fixed = Array.from({ length: width }, () => false);
  for (let changed = true; changed; ) {
    changed = false;
    for (const row of rows) {
      let [up, down] = [false, false];
      for (let at = 0; at < width; at++) {
        if (fixed[at]) continue;
        up ||= (row[at] ?? 0) > nothing;
        down ||= (row[at] ?? 0) < -nothing;
      }
      if (up === down) continue;
      for (let at = 0; at < width; at++) {
        if (fixed[at] || Math.abs(row[at] ?? 0) <= nothing) continue;
        fixed[at] = true;
        changed = true;
      }
    }
  }
  return fixed;
}

/**
 * Makes the sum of those not yet found as large as it can be, all together no more than 1: the simplex
 * method with the rule of Bland. Given up too early it finds too few, which withholds too much.
 */
function climb(
  start: readonly Float64Array[],
  pivots: readonly number[],
  can: readonly boolean[],
): readonly number[] {
  const width = can.length;
  // The last column but one is what is left of 1, the last is the value of each basic number.
  const rows = start.map((row) => Float64Array.from([...row, 0, 0]));
  rows.push(Float64Array.from([...can.map(() => 1), 1, 1]));
  const basis = [...pivots, width];
  for (const [index, column] of pivots.entries()) {
    const [last, row] = [rows[rows.length - 1], rows[index]];
    if (last && row) eliminate(last, row, last[column] ?? 0);
  }
  const gain = Float64Array.from([...can.map((found) => (found ? 0 : 1)), 0, 0]);
  for (const [index, column] of basis.entries()) {
    const row = rows[index];
    if (row) eliminate(gain, row, gain[column] ?? 0);
  }
  for (let step = 0; step < 50 * (width + rows.length); step++) {
    const entering = gain.subarray(0, width + 1).findIndex((each) => each > nothing);
    if (entering < 0) break;
    const leaving = tightest(rows, basis, entering, width + 1);
    const row = rows[leaving];
    if (!row) break;
    const factor = 1 / (row[entering] ?? 1);
    for (let at = 0; at < row.length; at++) row[at] = (row[at] ?? 0) * factor;
    for (const other of rows) {
      if (other !== row) eliminate(other, row, other[entering] ?? 0);
    }
    eliminate(gain, row, gain[entering] ?? 0);
    basis[leaving] = entering;
  }
  const values = can.map(() => 0);
  for (const [index, column] of basis.entries()) {
    if (column < width) values[column] = rows[index]?.[width + 1] ?? 0;
  }
  return values;
}

function tightest(
  rows: readonly Float64Array[],
  basis: readonly number[],
  entering: number,
  value: number,
): number {
  let [best, least] = [-1, Number.POSITIVE_INFINITY];
  for (const [index, row] of rows.entries()) {
    const step = row[entering] ?? 0;
    if (step <= nothing) continue;
    const ratio = (row[value] ?? 0) / step;
    const isSame = Math.abs(ratio - least) <= nothing;
    if (!isSame && ratio > least) continue;
    if (isSame && (basis[index] ?? 0) > (basis[best] ?? 0)) continue;
    [best, least] = [index, ratio];
  }
  return best;
}

function eliminate(from: Float64Array, row: Float64Array, factor: number): void {
  if (Math.abs(factor) <= nothing) return;
  for (let at = 0; at < row.length; at++) {
    const left = (from[at] ?? 0) - factor * (row[at] ?? 0);
    from[at] = Math.abs(left) <= nothing ? 0 : left;
  }
}
