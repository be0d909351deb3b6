import { describe, expect, it } from "vitest";
import { defaultPolicy } from "./policy/policies.js";
import type { Policy } from "./policy/policy.js";
import { protect } from "./protect.js";
import type { GroupTable } from "./table.js";
import { attack } from "./testing/attack.js";
import { makeTable, type Split, sharings } from "./testing/make-table.js";

const ids = ["A", "B", "C"] as const;

/** How the tables of a test are made, all of them. */
interface Plan {
  readonly groups: 2 | 3;
  readonly measures: 1 | 2;
  readonly unknown: boolean;
  /** The sizes of the whole, all up to it. */
  readonly most: number;
  readonly policy: Partial<Policy>;
  readonly parts?: Readonly<Record<string, readonly string[]>>;
}

const lower = { minDenominator: 4, minNumerator: 2 } as const;
const sum = { S: ["B", "C"] } as const;

const plans: readonly (readonly [string, Plan])[] = [
  ["two groups", { groups: 2, measures: 1, unknown: false, most: 12, policy: {} }],
  ["three groups", { groups: 3, measures: 1, unknown: false, most: 6, policy: lower }],
  ["unknowns", { groups: 2, measures: 1, unknown: true, most: 6, policy: lower }],
  ["two measures", { groups: 2, measures: 2, unknown: false, most: 6, policy: lower }],
  [
    "a sum of groups",
    { groups: 3, measures: 1, unknown: false, most: 5, policy: lower, parts: sum },
  ],
  [
    "classes shown",
    {
      groups: 3,
      measures: 1,
      unknown: false,
      most: 5,
      policy: { ...lower, suppressClassDisclosure: false },
    },
  ],
  [
    "protected wholes",
    { groups: 2, measures: 1, unknown: false, most: 9, policy: { ...lower, protectWhole: true } },
  ],
  [
    "rounding to 5",
    { groups: 2, measures: 1, unknown: true, most: 6, policy: { ...lower, roundTo: 5 } },
  ],
  ["rounding to 10", { groups: 2, measures: 1, unknown: false, most: 11, policy: { roundTo: 10 } }],
];

describe("trying every table that agrees with what is shown leaves each suppressed number open, with", () => {
  it.each(plans)("%s", (_name, plan) => {
    const { solved, suppressed } = attackAll(plan);
    expect(solved).toEqual([]);
    expect(suppressed).toBeGreaterThan(50);
  });
});

describe("the same attack finds numbers out", () => {
  it("without secondary suppression", () => {
    const policy = { ...lower, secondarySuppression: false };
    const plan: Plan = { groups: 2, measures: 1, unknown: false, most: 7, policy };
    expect(attackAll(plan).solved).not.toEqual([]);
  });

  it("by taking groups from the whole", () => {
    const table = makeTable({ A: [[20, 10]], B: [[15, 14]], C: [[2, 2]] });
    const open = attack(protect(table, { secondarySuppression: false }), 34);
    expect([...(open.get("m1/C/count") ?? [])]).toEqual([2]);
    const safe = attack(protect(table), 33, 4);
    expect(safe.get("m1/C/count")?.size).toBeGreaterThan(2);
  });
});

/** Protects every table of a plan and attacks it; tables that look alike are attacked once. */
function attackAll(plan: Plan) {
  const policy = { ...defaultPolicy, ...plan.policy };
  const solved: string[] = [];
  const seen = new Set<string>();
  let suppressed = 0;
  for (const table of tablesOf(plan)) {
    const published = protect(table, plan.policy);
    const json = JSON.stringify(published);
    if (seen.has(json)) continue;
    seen.add(json);
    for (const [cell, values] of attack(published, plan.most + policy.minDenominator)) {
      suppressed++;
      if (values.size < 2) solved.push(`${cell} is ${[...values]} in ${json}`);
    }
  }
  return { solved: solved.slice(0, 5), suppressed };
}

function* tablesOf({ groups, measures, unknown, most, parts }: Plan): Generator<GroupTable> {
  const width = unknown ? 3 : 2;
  const names = ids.slice(0, groups);
  for (let size = 0; size <= most; size++) {
    for (const shares of sharings(size, groups * width)) {
      const first = names.map((_, index) => splitAt(shares, index * width, unknown));
      const seconds = measures === 2 ? splitsLike(first) : [undefined];
      for (const second of seconds) {
        const splits = names.map((name, index) => {
          const other = second?.[index];
          return [name, [first[index] ?? [0, 0], ...(other ? [other] : [])]] as const;
        });
        yield makeTable(Object.fromEntries(splits), parts);
      }
    }
  }
}

function splitAt(shares: readonly number[], at: number, unknown: boolean): Split {
  return [shares[at] ?? 0, shares[at + 1] ?? 0, unknown ? (shares[at + 2] ?? 0) : 0];
}

/** Every other split of groups of the same sizes. */
function splitsLike(splits: readonly Split[]): readonly (readonly Split[])[] {
  const [first, ...others] = splits;
  if (!first) return [[]];
  return sharings(first[0] + first[1], 2).flatMap(([count = 0, complement = 0]) =>
    splitsLike(others).map((rest) => [[count, complement] as const, ...rest]),
  );
}
