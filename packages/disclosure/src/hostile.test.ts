import { anyInput, hostileValues, spoilt } from "@career-benchmarks/tooling/hostile";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DisclosureError } from "./check/disclosure-error.js";
import { protect, protectAll } from "./protect.js";

const table = {
  title: "Guidance",
  dimension: "Care",
  groups: [
    { id: "no", label: "No" },
    { id: "yes", label: "Yes" },
  ],
  measures: [{ id: "guidance", label: "A guidance interview" }],
  cells: [
    { group: "no", measure: "guidance", count: 48, of: 56 },
    { group: "yes", measure: "guidance", count: 2, of: 4 },
  ],
  whole: [{ measure: "guidance", count: 50, of: 60 }],
};
const patterns = [
  { groups: { Care: "no" }, outcomes: { guidance: "reached" }, learners: 48 },
  { groups: { Care: "no" }, outcomes: { guidance: "missed" }, learners: 8 },
];

/** Says what is thrown beside the error that callers are told of. */
function faultOf(given: unknown, options: unknown): string | undefined {
  for (const call of [
    () => protect(given as never, options as never),
    () => protectAll([given] as never, options as never),
    () => protectAll(given as never, options as never),
  ]) {
    try {
      call();
    } catch (thrown) {
      if (!(thrown instanceof DisclosureError)) return `threw ${String(thrown)}`;
      if (!thrown.issues.every(({ code }) => /^[a-z-]+$/.test(code))) return "no code";
      if (/secret|\n +at /.test(thrown.message)) return `shows too much: ${thrown.message}`;
    }
  }
  return undefined;
}

const runs = { numRuns: process.env["FULL"] ? 2000 : 200, seed: 20_240_731 };

describe("protect", () => {
  it("takes what is right", () => {
    expect(protect(table).rows).toHaveLength(1);
  });

  it("says of a table inside itself that it is value-unreadable", () => {
    const inside: Record<string, unknown> = { ...table };
    inside["groups"] = [inside];
    expect(() => protect(inside as never)).toThrow("[value-unreadable]");
  });

  it.each<[string, unknown, (value: unknown) => string | undefined]>([
    ["a table", table, (value) => faultOf(value, {})],
    ["options", { minNumerator: 3, patterns }, (value) => faultOf(table, value)],
  ])("takes anything as %s, and throws its own error only", (_, sound, fault) => {
    for (const [name, value] of Object.entries(hostileValues())) {
      expect([name, fault(value)]).toEqual([name, undefined]);
    }
    fc.assert(
      fc.property(fc.oneof(anyInput(), spoilt(sound)), (make) => {
        expect(fault(make())).toBeUndefined();
      }),
      runs,
    );
  });
});
