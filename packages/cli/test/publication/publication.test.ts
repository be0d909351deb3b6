import { describe, expect, it } from "vitest";
import { attackSchools } from "./attack-schools.js";
import type { Rule } from "./publish.js";

/** `FULL=1` attacks 2,000 schools, otherwise a tenth of them. */
const each = process.env["FULL"] ? 200 : 20;
const minutes = 60_000;

describe("whoever knows the groups of every learner and reads a publication", () => {
  it.each(Array.from({ length: 10 }, (_, part) => part))(
    "finds out nothing for certain (schools %i of 10)",
    (part) => {
      const { cells, facts, examples } = attackSchools(1 + 200 * part, each);
      expect(examples).toEqual([]);
      expect({ cells: cells.exact, facts: facts.exact }).toEqual({ cells: 0, facts: 0 });
      expect(cells.tried).toBeGreaterThan(5 * each);
      expect(facts.tried).toBeGreaterThan(3 * each);
    },
    30 * minutes,
  );
});

describe("the same attack succeeds", () => {
  const rules: readonly Rule[] = [
    "small-groups",
    "small-numbers",
    "classes",
    "secondary",
    "dimensions-together",
    "measures-together",
    "left-out",
  ];
  // Classes are rare in a school of 60, unless almost everyone is reached.
  const easy = { reached: 0.95, edition: 2014, groupBy: ["sex", "year_group"] } as const;
  it.each(rules)(
    "without the rule for %s",
    (without) => {
      const { cells, facts } = attackSchools(1, 40, {
        without,
        kind: "mainstream",
        size: 60,
        ...(without === "classes" && easy),
      });
      expect(cells.exact + facts.exact).toBeGreaterThan(0);
    },
    30 * minutes,
  );
});
