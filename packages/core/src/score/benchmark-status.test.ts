import { describe, expect, it } from "vitest";
import type { Status } from "../model/result.js";
import { makeRubric } from "../testing/make-rubric.js";
import { benchmarkStatus, canBeFullyAchieved } from "./benchmark-status.js";

type Row = readonly [min: number, max: number, of: number, status: Status, mayBeFull: boolean];

interface Rule {
  readonly name: string;
  readonly fullyFrom: number;
  readonly notTo: number;
  readonly rows: readonly Row[];
}

const rules: readonly Rule[] = [
  {
    name: "all or nothing",
    fullyFrom: 100,
    notTo: 0,
    rows: [
      [0, 0, 0, "not-applicable", false],
      [0, 0, 17, "not-achieved", false],
      [1, 1, 17, "partially-achieved", false],
      [16, 16, 17, "partially-achieved", false],
      [17, 17, 17, "fully-achieved", true],
      [0, 17, 17, "undetermined", true],
      [0, 1, 17, "undetermined", false],
      [1, 16, 17, "partially-achieved", false],
      [16, 17, 17, "undetermined", true],
    ],
  },
  {
    name: "from 75, up to 10 per cent",
    fullyFrom: 75,
    notTo: 10,
    rows: [
      [2, 2, 20, "not-achieved", false],
      [3, 3, 20, "partially-achieved", false],
      [14, 14, 20, "partially-achieved", false],
      [15, 15, 20, "fully-achieved", true],
      [15, 20, 20, "fully-achieved", true],
      [0, 2, 20, "not-achieved", false],
      [2, 3, 20, "undetermined", false],
      [3, 14, 20, "partially-achieved", false],
      [14, 15, 20, "undetermined", true],
      [2, 2, 3, "partially-achieved", false], // 66.7 %
    ],
  },
];

describe.each(rules)("under the rule $name", ({ rows, ...rule }) => {
  const { statusRule } = makeRubric([], rule);

  it.each(rows)("%i to %i of %i points is %s", (min, max, available, status, mayBeFull) => {
    const points = { min, max, available };
    expect(benchmarkStatus(statusRule, points)).toBe(status);
    expect(canBeFullyAchieved(statusRule, points)).toBe(mayBeFull);
  });
});
