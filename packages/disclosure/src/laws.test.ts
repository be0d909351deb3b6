import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Policy } from "./policy/policy.js";
import { protect } from "./protect.js";
import type { Cell, ProtectedCells, ProtectedTable } from "./protected-table.js";
import type { GroupTable } from "./table.js";
import { narrow } from "./testing/bounds.js";
import { makeTable, type Split } from "./testing/make-table.js";

const groupIds = ["A", "B", "C", "D", "E", "F"] as const;

/** Groups of any size, many of them small, each with its splits by the same measures. */
function tables(most: { groups: number; measures: number; size: number; unknown: number }) {
  const split = (size: number) =>
    fc.record({ count: fc.nat(size), unknown: fc.nat(most.unknown) }).map((part): Split => {
      const unknown = Math.min(part.unknown, size - part.count);
      return [part.count, size - part.count - unknown, unknown];
    });
  const size = fc.oneof(fc.nat(Math.min(9, most.size)), fc.nat(most.size));
  return fc
    .record({
      groups: fc.integer({ min: 1, max: most.groups }),
      measures: fc.integer({ min: 1, max: most.measures }),
      sum: fc.boolean(),
    })
    .chain(({ groups, measures, sum }) => {
      const splits = size.chain((each) =>
        fc.array(split(each), { minLength: measures, maxLength: measures }),
      );
      return fc.array(splits, { minLength: groups, maxLength: groups }).map((all) => {
        const named = Object.fromEntries(all.map((each, at) => [groupIds[at] ?? "", each]));
        return makeTable(named, sum && groups > 1 ? { S: ["A", "B"] } : {});
      });
    });
}

const policies: fc.Arbitrary<Partial<Policy>> = fc.record({
  suppressClassDisclosure: fc.boolean(),
  protectWhole: fc.boolean(),
  roundTo: fc.constantFrom(1, 5, 10),
  percentDp: fc.constantFrom(0, 1),
});

const cellNames = ["of", "count", "complement", "unknown", "percent", "percentMax"] as const;
const cellsOf = (cells: ProtectedCells): readonly Cell[] => cellNames.map((name) => cells[name]);
const allCells = (table: ProtectedTable): readonly Cell[] =>
  table.rows.flatMap(({ whole, groups }) => [whole, ...groups].flatMap(cellsOf));

describe("laws", () => {
  it("no suppressed number can be worked out from sums, however large the table", () => {
    const large = tables({ groups: 6, measures: 3, size: 80, unknown: 3 });
    const unrounded = policies.map((policy) => ({ ...policy, roundTo: 1 as const }));
    fc.assert(
      fc.property(large, unrounded, (table, policy) => {
        const solved = [...narrow(protect(table, policy))].filter(([, [min, max]]) => min >= max);
        expect(solved).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("no small size is known to be small while the whole is shown", () => {
    fc.assert(
      fc.property(tables({ groups: 6, measures: 2, size: 40, unknown: 3 }), (table) => {
        const bounds = narrow(protect(table));
        for (const { group, measure, of } of table.cells) {
          const [, max] = bounds.get(`${measure}/${group}/of`) ?? [];
          if (of < 6 && max !== undefined) expect(max).toBeGreaterThanOrEqual(6);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("the order of groups, measures and counts never matters", () => {
    const shuffled = tables({ groups: 6, measures: 3, size: 60, unknown: 3 }).chain((table) =>
      fc
        .tuple(
          fc.shuffledSubarray([...table.groups], { minLength: table.groups.length }),
          fc.shuffledSubarray([...table.measures], { minLength: table.measures.length }),
          fc.shuffledSubarray([...table.cells], { minLength: table.cells.length }),
        )
        .map(([groups, measures, cells]) => ({
          table,
          other: { ...table, groups, measures, cells },
        })),
    );
    fc.assert(
      fc.property(shuffled, policies, ({ table, other }, policy) => {
        expect(byId(protect(other, policy))).toEqual(byId(protect(table, policy)));
      }),
      { numRuns: 150 },
    );
  });

  it("nor does it for groups of the same size", () => {
    const table = makeTable({ A: [[2, 2]], B: [[10, 10]], C: [[8, 12]], D: [[11, 9]] });
    const other = { ...table, groups: [...table.groups].reverse() };
    expect(byId(protect(other))).toEqual(byId(protect(table)));
  });

  it("internal tables lose nothing and mark just what a published table withholds", () => {
    fc.assert(
      fc.property(tables({ groups: 5, measures: 3, size: 60, unknown: 3 }), (table) => {
        const internal = protect(table, { audience: "internal" });
        expect(backFrom(internal)).toEqual(table);
        const withheld = (each: Cell) => "value" in each && each.published !== undefined;
        const low = (each: Cell) => !("value" in each) && each.reason === "rounds-to-zero";
        const published = allCells(protect(table));
        for (const [index, cell] of allCells(internal).entries()) {
          const there = published[index];
          const gone = there !== undefined && "reason" in there && there.reason === "suppressed";
          expect(gone && !low(cell)).toBe(withheld(cell));
        }
      }),
      { numRuns: 100 },
    );
  });

  it("a table that shows everything is the same when it is protected again", () => {
    fc.assert(
      fc.property(tables({ groups: 5, measures: 2, size: 200, unknown: 9 }), (table) => {
        const open = { minDenominator: 1, minNumerator: 1, suppressClassDisclosure: false };
        const once = protect(table, open);
        expect(once.suppressed).toEqual({});
        expect(protect(backFrom(once), open)).toEqual(once);
      }),
      { numRuns: 50 },
    );
  });

  it("nothing that is given is changed", () => {
    fc.assert(
      fc.property(
        tables({ groups: 4, measures: 2, size: 30, unknown: 3 }),
        policies,
        (table, policy) => {
          const before = JSON.stringify(table);
          const first = protect(table, policy);
          expect(JSON.stringify(table)).toBe(before);
          expect(protect(table, policy)).toEqual(first);
          expect(JSON.parse(JSON.stringify(first))).toEqual(first);
        },
      ),
      { numRuns: 50 },
    );
  });

  it("a published table holds no suppressed number anywhere", () => {
    // Sizes that occur nowhere else, so that any trace of them shows.
    const table = makeTable({ A: [[70_001, 2]], B: [[80_021, 90_031]], C: [[10_007, 20_011]] });
    const json = JSON.stringify(protect(table));
    const secrets = ["70001", "10007", "20011"];
    expect(secrets.filter((secret) => json.includes(secret))).toEqual([]);
    const internal = JSON.stringify(protect(table, { audience: "internal" }));
    expect(secrets.filter((secret) => internal.includes(secret))).toEqual(secrets);
  });

  it("fifteen groups by forty measures are protected", () => {
    const groups = Array.from({ length: 15 }, (_, group) => {
      const splits = Array.from({ length: 40 }, (_, measure): Split => {
        const size = group < 5 ? group + 1 : 11 * group;
        const count = (7 * group + 3 * measure) % (size + 1);
        return [count, size - count];
      });
      return [`g${group}`, splits] as const;
    });
    const published = protect(makeTable(Object.fromEntries(groups)));
    expect(published.rows).toHaveLength(40);
    expect(published.rows.map(({ whole }) => "value" in whole.count)).not.toContain(false);
  });
});

/** The rows under their ids, without the order that the labels give them. */
function byId({ rows, suppressed }: ProtectedTable) {
  const entries = rows.map(({ measure, whole, groups }) => {
    return [
      measure,
      { whole, groups: new Map(groups.map((cells) => [cells.group, cells])) },
    ] as const;
  });
  return { rows: new Map(entries), suppressed };
}

/** Reads the exact numbers of a table that shows them all. */
function backFrom({ title, dimension, groups, measures, rows }: ProtectedTable): GroupTable {
  const number = (cell: Cell) => ("value" in cell ? cell.value : Number.NaN);
  const counts = ({ count, of, unknown }: ProtectedCells) => {
    return { count: number(count), of: number(of), unknown: number(unknown) };
  };
  const cells = rows.flatMap(({ measure, groups: each }) =>
    each.map((group) => ({ group: group.group, measure, ...counts(group) })),
  );
  const whole = rows.map((row) => ({ measure: row.measure, ...counts(row.whole) }));
  return { title, dimension, groups, measures, cells, whole };
}
