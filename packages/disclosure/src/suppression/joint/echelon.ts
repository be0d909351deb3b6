/** A matrix in reduced row echelon form, for asking what its rows add up to. */
export interface Echelon {
  readonly rows: readonly Float64Array[];
  /** The column in which each row has its leading 1. */
  readonly pivots: readonly number[];
}

/** Numbers nearer to 0 than this are 0: all that is reckoned with comes from a few ones. */
export const nothing = 1e-9;

/**
 * Brings rows into echelon form, with pivots in the columns that come first in `order`.
 *
 * @param rows - are changed
 */
export function reduceRows(rows: Float64Array[], order: readonly number[]): Echelon {
  const pivots: number[] = [];
  for (const column of order) {
    const done = pivots.length;
    if (done === rows.length) break;
    let best = -1;
    for (let row = done; row < rows.length; row++) {
      const size = Math.abs(rows[row]?.[column] ?? 0);
      if (size > nothing && size > Math.abs(rows[best]?.[column] ?? 0)) best = row;
    }
    const [pivot, first] = [rows[best], rows[done]];
    if (!pivot || !first) continue;
    rows[best] = first;
    rows[done] = pivot;
    scale(pivot, 1 / (pivot[column] ?? 1));
    for (const row of rows) {
      if (row !== pivot) subtract(row, pivot, row[column] ?? 0);
    }
    pivots.push(column);
  }
  return { rows: rows.slice(0, pivots.length), pivots };
}

/** Whether a row is a sum of multiples of the rows. */
export function isSpanned({ rows, pivots }: Echelon, wanted: Float64Array): boolean {
  const left = Float64Array.from(wanted);
  for (const [index, column] of pivots.entries()) {
    const row = rows[index];
    if (row) subtract(left, row, left[column] ?? 0);
  }
  return left.every((each) => Math.abs(each) < 1e-6);
}

function scale(row: Float64Array, factor: number): void {
  for (let at = 0; at < row.length; at++) row[at] = (row[at] ?? 0) * factor;
}

function subtract(from: Float64Array, row: Float64Array, factor: number): void {
  if (Math.abs(factor) <= nothing) return;
  for (let at = 0; at < row.length; at++) {
    const left = (from[at] ?? 0) - factor * (row[at] ?? 0);
    from[at] = Math.abs(left) <= nothing ? 0 : left;
  }
}
