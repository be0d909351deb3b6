import { describe, expect, it } from "vitest";
import type { Policy } from "../policy/policy.js";
import { protect, protectAll } from "../protect.js";
import type { GroupTable } from "../table.js";
import { makeTable } from "../testing/make-table.js";
import { DisclosureError } from "./disclosure-error.js";

const table = makeTable({ A: [[10, 10]], B: [[20, 21]] });

function issuesOf(run: () => unknown) {
  try {
    run();
  } catch (error) {
    if (error instanceof DisclosureError) {
      return error.issues.map(({ code, path }) => `${path}: ${code}`);
    }
    throw error;
  }
  return [];
}

describe("a policy", () => {
  it.each<[string, Record<string, unknown>]>([
    ["minDenominator", { minDenominator: 0 }],
    ["minDenominator", { minDenominator: "6" }],
    ["minNumerator", { minNumerator: 2.5 }],
    ["minNumerator", { minNumerator: Number.NaN }],
    ["roundTo", { roundTo: 3 }],
    ["percentDp", { percentDp: 3 }],
    ["secondarySuppression", { secondarySuppression: "yes" }],
    ["suppressClassDisclosure", { suppressClassDisclosure: 1 }],
    ["protectWhole", { protectWhole: null }],
    ["minShown", { minShown: 1.5 }],
    ["symbolSet", { symbolSet: "dfe" }],
    ["audience", { audience: "public" }],
    ["audience", { audience: undefined }],
  ])("can't have %s as in %j", (field, policy) => {
    const run = () => protect(table, policy as Partial<Policy>);
    expect(issuesOf(run)).toEqual([`policy.${field}: value-invalid`]);
  });

  it("is told everything that is wrong, fields that nobody knows as well", () => {
    const policy = { minDenominators: 6, roundTo: 2, audience: "all" } as unknown as Policy;
    expect(issuesOf(() => protect(table, policy))).toEqual([
      "policy.minDenominators: unknown-field",
      "policy.roundTo: value-invalid",
      "policy.audience: value-invalid",
    ]);
  });

  it("is an object", () => {
    expect(issuesOf(() => protect(table, null as unknown as Policy))).toEqual([
      "policy: value-invalid",
    ]);
  });

  it("needs a symbol for whatever the table holds", () => {
    const empty = makeTable({ A: [[10, 10]], B: [[0, 0]] });
    const symbolSet = "dfe-performance-tables-2014";
    expect(issuesOf(() => protect(table, { symbolSet }))).toEqual([]);
    expect(issuesOf(() => protect(empty, { symbolSet }))).toEqual([
      "policy.symbolSet: symbol-missing",
    ]);
  });
});

describe("a table", () => {
  const [first, second] = table.cells;
  const [whole] = table.whole;
  it.each<[string, Partial<Record<keyof GroupTable, unknown>>, readonly string[]]>([
    ["lists", { cells: {}, whole: [7] }, ["cells: value-invalid", "whole[0]: value-invalid"]],
    ["ids of their own", { groups: [...table.groups, { id: "A" }] }, ["groups[2].id: id-repeated"]],
    ["ids", { measures: [{ id: 1 }, ...table.measures] }, ["measures[0].id: value-invalid"]],
    [
      "known groups and measures",
      { cells: [...table.cells, { group: "X", measure: "m9", count: 0, of: 0 }] },
      ["cells[2].measure: measure-unknown", "cells[2].group: group-unknown"],
    ],
    ["a count once", { cells: [first, second, second] }, ["cells[2]: cell-repeated"]],
    ["every count", { cells: [first] }, ["cells: cell-missing"]],
    ["a whole", { whole: [] }, ["cells: cell-missing"]],
    [
      "whole numbers",
      { cells: [{ ...first, count: 1.5, unknown: -1 }, second] },
      ["cells[0].count: number-invalid", "cells[0].unknown: number-invalid"],
    ],
    [
      "no more learners than there are",
      { cells: [{ ...first, unknown: 11 }, second] },
      ["cells[0]: share-exceeds-cohort"],
    ],
    ["counts that add up", { whole: [{ ...whole, count: 29 }] }, ["whole: sums-differ"]],
    [
      "parts that exist",
      { groups: [...table.groups, { id: "S", label: "S", parts: ["X"] }] },
      ["groups[2].parts: parts-invalid"],
    ],
    [
      "parts that end",
      {
        groups: [
          ...table.groups,
          { id: "S", label: "S", parts: ["T"] },
          { id: "T", label: "T", parts: ["S"] },
        ],
      },
      ["groups[2].parts: parts-invalid", "groups[3].parts: parts-invalid"],
    ],
    [
      "parts that add up",
      {
        groups: [...table.groups, { id: "S", label: "S", parts: ["A"] }],
        cells: [...table.cells, { ...second, group: "S" }],
      },
      ["groups[2]: sums-differ"],
    ],
  ])("needs %s", (_what, change, expected) => {
    const run = () => protect({ ...table, ...change } as GroupTable);
    expect(issuesOf(run)).toEqual(expected.map((each) => `table.${each}`));
  });

  it("gives the same whole as the others", () => {
    const other = makeTable({ C: [[30, 30]] });
    expect(issuesOf(() => protectAll([table, other]))).toEqual([
      "tables[1].whole[0]: tables-differ",
    ]);
  });

  it("that is wrong is told without its counts", () => {
    const cells = [{ ...table.cells[0], count: 987_654 }, table.cells[1]] as GroupTable["cells"];
    expect(() => protect({ ...table, cells })).toThrow(/^((?!987).)*$/s);
  });
});

it("a message holds no character that steers a terminal or turns the direction of writing", () => {
  const id = "a\u001b\u061c\u200b\u202e\u2066\ufeff\ud83d";
  const wrong = { ...table, dimension: id, measures: [...table.measures, ...table.measures] };
  const run = () => protect(wrong, { symbolSet: id } as object);
  expect(run).toThrow(String.raw`"a\u001b\u061c\u200b\u202e\u2066\ufeff\ud83d"`);
});
