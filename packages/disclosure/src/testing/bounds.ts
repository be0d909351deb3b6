import type { Cell, ProtectedCells, ProtectedTable } from "../protected-table.js";

type Bounds = [min: number, max: number];

const parts = ["count", "complement", "unknown"] as const;

/**
 * Narrows every suppressed number of an unrounded table as far as sums allow, over and over.
 *
 * What it pins down is a leak for certain; unlike trying every table it also does for large ones.
 *
 * @returns the bounds of every suppressed number, by `measure/group/cell`
 */
export function narrow(table: ProtectedTable): ReadonlyMap<string, Readonly<Bounds>> {
  const bounds = new Map<string, Bounds>();
  const sums: (readonly [sum: Bounds, parts: readonly Bounds[]])[] = [];
  const leaves = table.groups.filter((group) => !group.parts).map(({ id }) => id);
  const rowOf = (measure: string, id: string, cells: ProtectedCells) => {
    const start = (name: (typeof parts)[number] | "of"): Bounds => {
      const cell: Cell = cells[name];
      if ("value" in cell) return [cell.value, cell.value];
      const open: Bounds = [name === "of" ? 1 : 0, Number.POSITIVE_INFINITY];
      bounds.set(`${measure}/${id}/${name}`, open);
      return open;
    };
    const row = {
      count: start("count"),
      complement: start("complement"),
      unknown: start("unknown"),
    };
    const of = start("of");
    sums.push([of, Object.values(row)]);
    return { ...row, of };
  };
  for (const { measure, whole, groups } of table.rows) {
    const rows = new Map(groups.map((cells) => [cells.group, rowOf(measure, cells.group, cells)]));
    const everyone = rowOf(measure, "whole", whole);
    for (const name of [...parts, "of"] as const) {
      const of = (ids: readonly string[]) => ids.flatMap((id) => [rows.get(id)?.[name] ?? [0, 0]]);
      sums.push([everyone[name], of(leaves) as Bounds[]]);
      for (const { id, parts: ids } of table.groups) {
        const sum = rows.get(id);
        if (ids && sum) sums.push([sum[name], of(ids) as Bounds[]]);
      }
    }
  }
  let narrowed = true;
  while (narrowed) {
    narrowed = false;
    for (const [sum, each] of sums) narrowed = tighten(sum, each) || narrowed;
  }
  return bounds;
}

function tighten(sum: Bounds, parts: readonly Bounds[]): boolean {
  const before = JSON.stringify([sum, parts]);
  const total = (index: 0 | 1, but?: Bounds) =>
    parts.reduce((all, part) => (part === but ? all : all + part[index]), 0);
  sum[0] = Math.max(sum[0], total(0));
  sum[1] = Math.min(sum[1], total(1));
  for (const part of parts) {
    const [most, least] = [sum[1] - total(0, part), sum[0] - total(1, part)];
    if (!Number.isNaN(most)) part[1] = Math.min(part[1], most);
    if (!Number.isNaN(least)) part[0] = Math.max(part[0], least);
  }
  return JSON.stringify([sum, parts]) !== before;
}
