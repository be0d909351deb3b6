import { describe, expect, it } from "vitest";
import { policies } from "../policy/policies.js";
import { describeReason } from "../reasons.js";
import { describeSymbol } from "./describe-symbol.js";
import type { SymbolMeaning, SymbolSetId } from "./symbol-set.js";
import { symbolSets } from "./symbol-sets.js";

const meaning = (set: SymbolSetId, symbol: string) =>
  symbolSets[set].symbols.find((entry) => entry.symbol === symbol)?.meaning;

describe("facts 1 and 2: the symbol", () => {
  it.each<[SymbolSetId, string, SymbolMeaning | undefined]>([
    ["dfe-current", "0", "true-zero"],
    ["dfe-current", "low", "low"],
    ["dfe-current", "k", "low"],
    ["dfe-current", "c", "suppressed"],
    ["dfe-current", "z", "not-applicable"],
    ["dfe-current", "x", "unavailable"],
    ["dfe-current", "u", "low-reliability"],
    ["dfe-current", "~", undefined],
    ["dfe-current", ":", undefined],
    ["dfe-destinations-2018-20", "~", "low"],
    ["dfe-destinations-2018-20", "x", undefined],
    ["dfe-destinations-2021-22", "x", "unavailable"],
    ["dfe-destinations-2021-22", "low", "low"],
    ["dfe-older", "x", "suppressed"],
    ["dfe-older", ".", "not-applicable"],
    ["dfe-older", "..", "unavailable"],
    ["dfe-dashboard", "!", "suppressed"],
    ["dfe-dashboard", "*", "low-reliability"],
    ["dfe-dashboard", "~", "low"],
    ["dfe-dashboard", "-", "unavailable"],
    ["dfe-performance-tables-2014", "SUPP", "suppressed"],
  ])("of %s %s means %s", (set, symbol, expected) => {
    expect(meaning(set, symbol)).toBe(expected);
    expect(describeSymbol(symbol, set) === undefined).toBe(expected === undefined);
  });

  it.each(Object.entries(symbolSets))("sets of %s hold each symbol once", (id, set) => {
    expect(set.id).toBe(id);
    const symbols = set.symbols.map(({ symbol }) => symbol);
    expect(new Set(symbols).size).toBe(symbols.length);
  });
});

describe("facts 3: the thresholds", () => {
  it("of 6 and 3 are published, what surrounds them is ours", () => {
    const { policy, basis } = policies[0] ?? {};
    expect(policy).toMatchObject({ minDenominator: 6, minNumerator: 3 });
    const grades = Object.entries(basis ?? {}).map(([field, { grade }]) => [field, grade]);
    expect(grades.filter(([, grade]) => grade === "published").map(([field]) => field)).toEqual([
      "minDenominator",
      "minNumerator",
    ]);
    expect(grades.filter(([, grade]) => grade === "proposal")).toHaveLength(8);
  });

  it.each(policies)("of $id have a source where they are published", ({ basis }) => {
    for (const { grade, source } of Object.values(basis)) {
      if (grade === "published") expect(source?.url).toMatch(/^https?:/);
    }
  });
});

it("every reason has words", () => {
  expect(describeReason("class-disclosure")).toContain("every learner");
});
