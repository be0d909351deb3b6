import type { Cell, ProtectedCells, ProtectedTable } from "../protected-table.js";

/** What a suppressed cell can be, for somebody who tries every table: by `measure/group/cell`. */
export type Findings = ReadonlyMap<string, ReadonlySet<number>>;

type Triple = readonly [count: number, complement: number, unknown: number];
type Name = keyof ProtectedCells;

const names: readonly Name[] = ["of", "count", "complement", "unknown", "percent", "percentMax"];

/**
 * Tries every table of whole numbers and keeps what agrees with all that is shown.
 *
 * It knows nothing of how tables are protected: only what the cells say, that groups add up, that
 * all measures speak of the same learners and that an empty group is never withheld.
 *
 * @param table - a published table
 * @param most - the largest group to try where no whole bounds it
 * @param enough - stops when every suppressed cell has this many values
 */
export function attack(table: ProtectedTable, most: number, enough = 2): Findings {
  const { roundTo, percentDp } = table.policy;
  const leaves = table.groups.filter(({ parts }) => !parts).map(({ id }) => id);
  const leavesOf = (id: string): readonly string[] =>
    table.groups.find((group) => group.id === id)?.parts?.flatMap(leavesOf) ?? [id];
  const sums = table.groups.flatMap(({ id, parts }) => (parts ? [id] : []));

  const fits = (cells: ProtectedCells, triple: Triple) => {
    const [count, complement, unknown] = triple;
    if (!agrees(cells.count, count, "count", roundTo)) return false;
    if (!agrees(cells.complement, complement, "complement", roundTo)) return false;
    if (!agrees(cells.unknown, unknown, "unknown", roundTo)) return false;
    const told = figures(triple, percentDp, roundTo);
    return names.every((name) => agrees(cells[name], told[name], name, roundTo));
  };
  const totalOf = (triples: ReadonlyMap<string, Triple>, ids: readonly string[]): Triple => {
    const total: [number, number, number] = [0, 0, 0];
    for (const id of ids) {
      for (const [index, number] of (triples.get(id) ?? [0, 0, 0]).entries()) {
        total[index as 0 | 1 | 2] += number;
      }
    }
    return total;
  };

  const rows = table.rows.map(({ measure, whole, groups }) => {
    const cellsOf = new Map(groups.map((cells) => [cells.group, cells]));
    const find = (id: string): ProtectedCells => cellsOf.get(id) ?? whole;
    return { measure, whole, find };
  });
  const everyone = Math.min(
    ...rows.map(({ whole: { of } }) => ("value" in of ? of.value + roundTo / 2 : 2 * most)),
  );
  const found = new Map<string, Set<number>>();
  for (const { measure, whole, groups } of table.rows) {
    for (const [id, cells] of [
      ["whole", whole] as const,
      ...groups.map((each) => [each.group, each] as const),
    ]) {
      for (const name of names.filter((each) => isSuppressed(cells[each]))) {
        found.set(`${measure}/${id}/${name}`, new Set());
      }
    }
  }
  let open = found.size;
  const note = (measure: string, id: string, triple: Triple) => {
    const told = figures(triple, percentDp, roundTo);
    for (const name of names) {
      const values = found.get(`${measure}/${id}/${name}`);
      if (!values || values.has(told[name])) continue;
      values.add(told[name]);
      if (values.size === enough) open--;
    }
  };

  for (const sizes of sizeVectors(leaves.length)) {
    // Without a split of one measure, the sizes are not those of the others either.
    if (rows.some((row) => splitsOf(row, sizes).next().done)) continue;
    for (const row of rows) {
      for (const triples of splitsOf(row, sizes)) {
        for (const id of [...leaves, ...sums]) {
          note(row.measure, id, totalOf(triples, leavesOf(id)));
        }
        note(row.measure, "whole", totalOf(triples, leaves));
        if (open === 0) return found;
      }
    }
  }
  return found;

  /** Every vector of group sizes that agrees with the sizes that are shown. */
  function* sizeVectors(left: number, sizes: readonly number[] = []): Generator<readonly number[]> {
    const ofs = (find: (row: (typeof rows)[number]) => ProtectedCells, size: number) =>
      rows.every((row) => agrees(find(row).of, size, "of", roundTo));
    if (left === 0) {
      const sizeOf = (ids: readonly string[]) =>
        ids.reduce((total, id) => total + (sizes[leaves.indexOf(id)] ?? 0), 0);
      const addUp = sums.every((id) => ofs((row) => row.find(id), sizeOf(leavesOf(id))));
      if (addUp && ofs(({ whole }) => whole, sizeOf(leaves))) yield sizes;
      return;
    }
    const id = leaves[sizes.length] ?? "";
    const taken = sizes.reduce((total, size) => total + size, 0);
    for (let size = 0; size <= Math.min(most, everyone - taken); size++) {
      if (ofs((row) => row.find(id), size)) yield* sizeVectors(left - 1, [...sizes, size]);
    }
  }

  /** Every way to split groups of these sizes that agrees with what one measure shows. */
  function* splitsOf(
    { whole, find }: (typeof rows)[number],
    sizes: readonly number[],
    triples: ReadonlyMap<string, Triple> = new Map(),
  ): Generator<ReadonlyMap<string, Triple>> {
    const id = leaves[triples.size];
    if (id === undefined) {
      const addUp = sums.every((sum) => fits(find(sum), totalOf(triples, leavesOf(sum))));
      if (addUp && fits(whole, totalOf(triples, leaves))) yield triples;
      return;
    }
    const size = sizes[triples.size] ?? 0;
    for (let count = 0; count <= size; count++) {
      for (let unknown = 0; unknown <= size - count; unknown++) {
        const triple: Triple = [count, size - count - unknown, unknown];
        if (fits(find(id), triple)) {
          yield* splitsOf({ whole, find, measure: "" }, sizes, new Map([...triples, [id, triple]]));
        }
      }
    }
  }
}

/** What a published table would say of exact numbers, worked out anew; -1 stands for "low". */
function figures(
  [count, complement, unknown]: Triple,
  decimals: number,
  roundTo: number,
): Readonly<Record<Name, number>> {
  const of = count + complement + unknown;
  const near = (number: number) => Math.floor(number / roundTo + 0.5) * roundTo;
  const percent = (exact: number, shown: number) => {
    if (exact === 0) return 0;
    if (exact === of) return 100;
    const scale = 10 ** decimals;
    const cut = Math.floor((shown * 100 * scale) / near(of)) / scale;
    return cut <= 0 ? -1 : Math.min(cut, 100 - 1 / scale);
  };
  const most = unknown > 0 ? Math.max(near(count), near(of) - near(complement)) : near(count);
  return {
    of,
    count,
    complement,
    unknown,
    percent: percent(count, near(count)),
    percentMax: percent(count + unknown, most),
  };
}

function agrees(cell: Cell, number: number, name: Name, roundTo: number): boolean {
  const isPercent = name === "percent" || name === "percentMax";
  if ("value" in cell) {
    if (isPercent) return cell.value === number;
    const near = Math.floor(number / roundTo + 0.5) * roundTo;
    return cell.value === near && (cell.value > 0 || number === 0);
  }
  if (cell.reason === "rounds-to-zero") {
    return isPercent ? number === -1 : number > 0 && number < roundTo / 2;
  }
  return name !== "of" || !isSuppressed(cell) || number > 0;
}

function isSuppressed(cell: Cell): boolean {
  return "reason" in cell && cell.reason === "suppressed";
}
