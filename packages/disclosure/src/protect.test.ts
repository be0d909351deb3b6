import { describe, expect, it } from "vitest";
import { DisclosureError } from "./check/disclosure-error.js";
import { defaultPolicy } from "./policy/policies.js";
import type { Policy } from "./policy/policy.js";
import { protect, protectAll } from "./protect.js";
import type { ProtectOptions } from "./protect-options.js";
import type { Cell, ProtectedCells, ProtectedTable } from "./protected-table.js";
import { makeTable, makeTables, type Split, type Splits } from "./testing/make-table.js";

/** Writes cells as `count/of complement unknown percent-percentMax`. */
function textOf({ of, count, complement, unknown, percent, percentMax }: ProtectedCells): string {
  const text = (cell: Cell) => ("value" in cell ? `${cell.value}` : cell.symbol);
  const share = [percent, percentMax].map(text);
  return `${text(count)}/${text(of)} ${text(complement)} ${text(unknown)} ${[...new Set(share)].join("-")}`;
}

function read(table: ProtectedTable, measure = 0): Readonly<Record<string, string>> {
  const row = table.rows[measure];
  if (!row) throw new RangeError("no such measure");
  const groups = row.groups.map((cells) => [cells.group, textOf(cells)]);
  return { whole: textOf(row.whole), ...Object.fromEntries(groups) };
}

/** The only measure of each group. */
function one(splits: Readonly<Record<string, Split>>): Splits {
  return Object.fromEntries(Object.entries(splits).map(([group, split]) => [group, [split]]));
}

const hidden = "c/c c 0 c";
const primaryOnly = { secondarySuppression: false } as const;

type Case = readonly [
  fact: string,
  groups: Readonly<Record<string, Split>>,
  policy: Partial<Policy>,
  shown: Readonly<Record<string, string>>,
];

describe("facts", () => {
  it.each<Case>([
    [
      "3: a denominator below 6 is suppressed, and everything with it",
      { A: [3, 2], B: [20, 20] },
      primaryOnly,
      { whole: "23/45 22 0 51", A: hidden, B: "20/40 20 0 50" },
    ],
    [
      "3: a denominator of 6 is shown",
      { A: [3, 3], B: [20, 20] },
      {},
      { whole: "23/46 23 0 50", A: "3/6 3 0 50", B: "20/40 20 0 50" },
    ],
    [
      "3: a numerator below 3 is suppressed",
      { A: [2, 18], B: [20, 20] },
      primaryOnly,
      { whole: "22/60 38 0 36", A: "c/20 c 0 c", B: "20/40 20 0 50" },
    ],
    [
      "3: a numerator of 3 is shown",
      { A: [3, 17], B: [20, 20] },
      {},
      { whole: "23/60 37 0 38", A: "3/20 17 0 15", B: "20/40 20 0 50" },
    ],
    [
      "5.3: not achieved is cohort minus achieved, so a small complement is suppressed too",
      { A: [18, 2], B: [20, 20] },
      primaryOnly,
      { whole: "38/60 22 0 63", A: "c/20 c 0 c", B: "20/40 20 0 50" },
    ],
    [
      "5.3: so is a small number of unknowns",
      { A: [10, 8, 2], B: [20, 15, 5] },
      primaryOnly,
      { whole: "30/60 23 7 50-61", A: "c/20 c c c", B: "20/40 15 5 50-62" },
    ],
    [
      "5.3: of two groups none is told by the whole less the other",
      { A: [2, 18], B: [20, 20] },
      {},
      { whole: "22/60 38 0 36", A: "c/20 c 0 c", B: "c/40 c 0 c" },
    ],
    [
      "5.3: of three groups the smallest of the others goes with the small one",
      { N: [90, 20], K: [18, 8], E: [3, 1] },
      {},
      { whole: "111/140 29 0 79", N: "90/110 20 0 81", K: hidden, E: hidden },
    ],
    [
      "5.4: 0 % tells of everyone in a group",
      { A: [0, 20], B: [20, 20], C: [30, 30] },
      {},
      { whole: "50/120 70 0 41", A: "c/20 c 0 c", B: "c/40 c 0 c", C: "30/60 30 0 50" },
    ],
    [
      "5.4: 100 % tells of everyone in a group",
      { A: [20, 0], B: [20, 20], C: [30, 30] },
      {},
      { whole: "70/120 50 0 58", A: "c/20 c 0 c", B: "c/40 c 0 c", C: "30/60 30 0 50" },
    ],
    [
      "5.4: all of whom it is known are the same tells as much",
      { A: [0, 14, 6], B: [20, 20, 8], C: [30, 30, 9] },
      primaryOnly,
      {
        whole: "50/137 64 23 36-53",
        A: "c/20 c c c",
        B: "20/48 20 8 41-58",
        C: "30/69 30 9 43-56",
      },
    ],
    [
      "5.2: class disclosure can be allowed",
      { A: [0, 20], B: [20, 0] },
      { suppressClassDisclosure: false },
      { whole: "20/40 20 0 50", A: "0/20 20 0 0", B: "20/20 0 0 100" },
    ],
    [
      "5.4: a leaver cohort below 6 vanishes whole",
      { A: [2, 1], B: [2, 0] },
      {},
      { whole: "c/c c c c", A: "c/c c c c", B: "c/c c c c" },
    ],
    [
      "5.6: a whole speaks of the programme, so 100 % of everyone is shown, and what follows from it",
      { A: [20, 0], B: [40, 0] },
      {},
      { whole: "60/60 0 0 100", A: "20/20 0 0 100", B: "40/40 0 0 100" },
    ],
    [
      "5.6: 100 % of everyone is withheld where the policy says so",
      { A: [20, 0], B: [40, 0] },
      { protectWhole: true },
      { whole: "c/60 c c c", A: "c/20 c c c", B: "c/40 c c c" },
    ],
    [
      "5.6: a small number of everyone is shown, its groups are not",
      { A: [1, 19], B: [0, 40] },
      {},
      { whole: "1/60 59 0 1", A: "c/20 c 0 c", B: "c/40 c 0 c" },
    ],
    [
      "5.4: where all have a plan the group is the whole",
      { N: [0, 0], K: [0, 0], E: [68, 2] },
      {},
      { whole: "68/70 2 0 97", N: "0/0 0 0 z", K: "0/0 0 0 z", E: "68/70 2 0 97" },
    ],
    [
      "1: 0 is a true zero, low is more than nobody",
      { A: [3, 997], B: [40, 960] },
      {},
      { whole: "43/2000 1957 0 2", A: "3/1000 997 0 low", B: "40/1000 960 0 4" },
    ],
    [
      "1: not everybody is never 100 %",
      { A: [997, 3], B: [960, 40] },
      { percentDp: 1 },
      { whole: "1957/2000 43 0 97.8", A: "997/1000 3 0 99.7", B: "960/1000 40 0 96" },
    ],
    [
      "3: numbers to the nearest 5, and percentages of these",
      { A: [12, 11], B: [28, 40] },
      { roundTo: 5 },
      { whole: "40/90 50 0 44", A: "10/25 10 0 40", B: "30/70 40 0 42" },
    ],
    [
      "3: rounded to 10, few but not nobody are low",
      { A: [4, 19], B: [28, 40] },
      { roundTo: 10 },
      { whole: "30/90 60 0 33", A: "low/20 20 0 low", B: "30/70 40 0 42" },
    ],
    [
      "2: the symbols are those of the set that the policy names",
      { A: [2, 2], B: [20, 20] },
      { symbolSet: "dfe-performance-tables-2014", secondarySuppression: false },
      { whole: "22/44 22 0 50", A: "SUPP/SUPP SUPP 0 SUPP", B: "20/40 20 0 50" },
    ],
  ])("%s", (_fact, groups, policy, shown) => {
    expect(read(protect(makeTable(one(groups)), policy))).toEqual(shown);
  });
});

describe("several measures", () => {
  it("show no size in one that is withheld in another", () => {
    const table = makeTable({
      A: [
        [2, 2],
        [1, 3],
      ],
      B: [
        [20, 20],
        [9, 31],
      ],
      C: [
        [30, 30],
        [30, 30],
      ],
    });
    const published = protect(table);
    for (const measure of [0, 1]) {
      expect(read(published, measure)).toMatchObject({ A: hidden, B: hidden });
    }
  });

  it("withhold the same size of a group where others are missing", () => {
    const sizes = (other: number): Splits =>
      one({ A: [2, 2], B: [20, 20], C: [10, other], D: [60, 60] });
    const [first, second] = [makeTable(sizes(40)), makeTable(sizes(10))];
    const rename = (each: { measure: string }) => ({ ...each, measure: "m2" });
    const table = {
      ...first,
      measures: [...first.measures, { id: "m2", label: "m2" }],
      cells: [...first.cells, ...second.cells.map((cell) => ({ ...cell, ...rename(cell) }))],
      whole: [...first.whole, ...second.whole.map((whole) => ({ ...whole, ...rename(whole) }))],
    };
    // B is the smallest beside A in the first, C in the second: both go from the second.
    expect(read(protect(table), 0)).toMatchObject({ A: hidden, B: hidden, C: "10/50 40 0 20" });
    expect(read(protect(table), 1)).toMatchObject({ A: hidden, B: hidden });
  });

  it("are not available without counts", () => {
    const table = makeTable(one({ A: [10, 10], B: [20, 20] }));
    const measures = [...table.measures, { id: "later", label: "Not measured" }];
    const published = protect({ ...table, measures });
    expect(read(published, 1)).toEqual({ whole: "x/x x x x", A: "x/x x x x", B: "x/x x x x" });
    expect(published.key).toEqual([{ symbol: "x", meaning: "not available" }]);
  });
});

describe("a group made of others", () => {
  const parts = { SEND: ["K", "E"] };

  it("stays when its parts protect each other", () => {
    const table = makeTable(one({ N: [90, 20], K: [18, 8], E: [3, 1] }), parts);
    const { SEND, N, K, E } = read(protect(table));
    expect({ SEND, N, K, E }).toEqual({
      SEND: "21/30 9 0 70",
      N: "90/110 20 0 81",
      K: hidden,
      E: hidden,
    });
  });

  it("goes when it is no more than a small part", () => {
    const table = makeTable(one({ N: [90, 20], K: [0, 0], E: [3, 1], U: [9, 9] }), parts);
    expect(read(protect(table))).toMatchObject({ SEND: hidden, E: hidden, K: "0/0 0 0 z" });
  });

  it("goes when it is small, with what would tell it", () => {
    const table = makeTable(one({ N: [90, 20], K: [2, 1], E: [1, 1] }), parts);
    const shown = read(protect(table));
    expect(shown).toMatchObject({ whole: "93/115 22 0 80", SEND: hidden, N: hidden, K: hidden });
  });
});

describe("tables of the same learners", () => {
  it("withhold the same group in both", () => {
    const { tables, patterns } = makeTables(["Provision", "Type"], {
      "N/none": [90, 20],
      "E/autism": [1, 1],
      "E/speech": [1, 1],
    });
    const [first, second] = protectAll(tables, { patterns });
    expect(first && read(first)).toMatchObject({ N: hidden, E: hidden });
    expect(second && read(second)).toMatchObject({ none: hidden, autism: hidden });
  });

  it("withhold a group that differs from one of the other by a few", () => {
    const { tables, patterns } = makeTables(["Provision", "Type"], {
      "N/none": [60, 40],
      "K/none": [1, 0],
      "K/speech": [10, 12],
      "E/autism": [9, 8],
    });
    const [first, second] = protectAll(tables, { patterns });
    expect(protect(tables[0] ?? neverTable).suppressed).toEqual({});
    expect(protect(tables[1] ?? neverTable).suppressed).toEqual({});
    const shown = [first, second].flatMap((each) => Object.entries(each ? read(each) : {}));
    expect(Object.fromEntries(shown.filter(([, text]) => !text.startsWith("c/")))).toEqual({
      whole: "80/140 60 0 57",
      N: "60/100 40 0 60",
      speech: "10/22 12 0 45",
    });
  });

  it("withhold a whole in both", () => {
    const ones = Object.fromEntries([..."abcdef"].map((id) => [`${id}/boys`, [1, 0] as const]));
    const { tables, patterns } = makeTables(["Ethnicity", "Sex"], ones);
    const [first, second] = protectAll(tables, { patterns });
    expect(first?.rows[0]?.whole).toEqual(second?.rows[0]?.whole);
    expect(first && read(first)).toMatchObject({ whole: "c/c c c c" });
  });

  it("are otherwise protected as by themselves", () => {
    const { tables, patterns } = makeTables(["Provision", "Sex"], {
      "N/girls": [34, 10],
      "N/boys": [36, 10],
      "K/girls": [5, 3],
      "K/boys": [9, 3],
      "E/girls": [1, 1],
      "E/boys": [1, 1],
    });
    expect(protectAll(tables, { patterns })).toEqual(tables.map((table) => protect(table)));
  });

  it("are refused without the patterns that they are sums of, and with others", () => {
    const { tables, patterns } = makeTables(["Provision", "Sex"], { "N/girls": [30, 30] });
    const codes = (options: ProtectOptions) => {
      try {
        protectAll(tables, options);
      } catch (error) {
        return error instanceof DisclosureError ? error.issues.map(({ code }) => code) : error;
      }
      return [];
    };
    expect(codes({})).toEqual(["patterns-missing"]);
    expect(codes({ audience: "internal" })).toEqual([]);
    expect(codes({ patterns })).toEqual([]);
    expect(codes({ patterns: patterns.slice(1) })).toEqual(["patterns-differ", "patterns-differ"]);
    expect(codes({ patterns: [7] as never })).toEqual(["value-invalid"]);
  });
});

const neverTable = makeTable({});

describe("a table of which too little can be shown", () => {
  const table = makeTable(one({ N: [90, 20], K: [18, 8], E: [3, 1] }));

  it("shows the whole only, where the policy asks for more", () => {
    const { wholeOnly, ...left } = protect(table, { minShown: 0.5 });
    expect(wholeOnly).toBe(true);
    expect(read({ wholeOnly, ...left })).toEqual({
      whole: "111/140 29 0 79",
      N: "c/c c c c",
      K: "c/c c c c",
      E: "c/c c c c",
    });
  });

  it("shows what is left where that is enough", () => {
    expect(protect(table, { minShown: 0.3 }).wholeOnly).toBe(false);
    expect(protect(table, { minShown: 0.3 }).rows).toEqual(protect(table).rows);
  });

  it("is still exact for the institution", () => {
    const internal = protect(table, { minShown: 0.5, audience: "internal" });
    expect(internal.wholeOnly).toBe(false);
    expect(internal.suppressed["too-few-shown"]).toBeGreaterThan(0);
    expect(read(internal)).toMatchObject({ N: "90/110 20 0 81" });
  });
});

describe("audiences", () => {
  const table = makeTable(one({ A: [2, 18], B: [20, 20], C: [0, 0] }));

  it("published: gives one reason for all, for any other would narrow the number", () => {
    const published = protect(table);
    expect(published.policy).toEqual(defaultPolicy);
    expect(published.rows[0]?.groups[0]?.count).toEqual({ symbol: "c", reason: "suppressed" });
    expect(published.suppressed).toEqual({ suppressed: 8 });
    expect(published.key.map(({ symbol }) => symbol)).toEqual(["c", "z"]);
  });

  it("internal: shows every number unrounded and marks what would be withheld, and why", () => {
    const internal = protect(table, { audience: "internal", roundTo: 10 });
    const [A, B, C] = internal.rows[0]?.groups ?? [];
    const marked = (value: number, reason: string) => ({
      value,
      published: { symbol: "c", reason },
    });
    expect(A).toEqual({
      group: "A",
      of: { value: 20 },
      count: marked(2, "small-numerator"),
      complement: marked(18, "small-numerator"),
      unknown: { value: 0 },
      percent: marked(10, "small-numerator"),
      percentMax: marked(10, "small-numerator"),
    });
    expect(B?.count).toEqual(marked(20, "secondary"));
    expect(C?.percent).toEqual({ symbol: "z", reason: "not-applicable" });
    expect(internal.suppressed).toEqual({ "small-numerator": 4, secondary: 4 });
  });
});

describe("an earlier publication", () => {
  const before = makeTable(one({ N: [70, 30], K: [15, 10], E: [12, 8] }));
  const next = (groups: Readonly<Record<string, Split>>) =>
    read(protect(makeTable(one(groups)), { previous: [protect(before)] }));

  it("withholds nothing where nothing has changed, or much", () => {
    const same = next({ N: [70, 30], K: [15, 10], E: [12, 8] });
    expect(same).toEqual(read(protect(before)));
    const more = next({ N: [80, 40], K: [25, 20], E: [22, 18] });
    expect(Object.values(more).filter((text) => text.includes("c"))).toEqual([]);
  });

  it("withholds the group of one who joined, and whatever would tell it", () => {
    expect(next({ N: [70, 30], K: [15, 10], E: [13, 8] })).toMatchObject({
      whole: "c/c c c c",
      E: "c/c c c c",
      N: "70/100 30 0 70",
    });
  });

  it("withholds a group of whom one was reached since", () => {
    expect(next({ N: [71, 29], K: [15, 10], E: [12, 8] })).toMatchObject({ N: "c/c c c c" });
  });

  it("withholds a group where all who joined were reached", () => {
    expect(next({ N: [80, 30], K: [15, 10], E: [12, 8] })).toMatchObject({ N: "c/c c c c" });
  });

  it("withholds the rest of the whole if that has changed by few", () => {
    const shown = next({ N: [80, 40], K: [15, 10], E: [13, 8] });
    expect(shown).toMatchObject({ E: expect.stringContaining("c/c") });
    const left = Object.entries(shown).filter(([, text]) => !text.includes("c"));
    expect(left.length).toBeLessThan(3);
  });

  it("is what was shown, not what stood behind it", () => {
    const internal = protect(before, { audience: "internal" });
    expect(
      protect(makeTable(one({ N: [70, 30], K: [15, 10], E: [13, 8] })), { previous: [internal] }),
    ).toEqual(
      protect(makeTable(one({ N: [70, 30], K: [15, 10], E: [13, 8] })), {
        previous: [protect(before)],
      }),
    );
  });
});
