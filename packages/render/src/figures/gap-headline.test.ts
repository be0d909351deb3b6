import { defaultPolicy, type GroupTable } from "@career-benchmarks/disclosure";
import fc from "fast-check";
import { expect, it } from "vitest";
import { describeGaps } from "../index.js";

const groups = [
  { id: "N", label: "No need" },
  { id: "K", label: "Support" },
  { id: "E", label: "Plan" },
  { id: "unknown", label: "Not known" },
];
const measures = [
  { id: "employers", label: "Employers" },
  { id: "guidance", label: "Guidance" },
];

/** A made-up school: how many learners of each group were reached, and of how many it is not known. */
const schools: fc.Arbitrary<GroupTable> = fc
  .array(
    fc.record({
      group: fc.constantFrom(...groups.map(({ id }) => id)),
      reached: fc.tuple(
        fc.constantFrom("yes", "no", "unknown"),
        fc.constantFrom("yes", "no", "unknown"),
      ),
    }),
    { minLength: 6, maxLength: 60 },
  )
  .map((learners) => {
    const count = (group: string | undefined, at: number) => {
      const own = learners.filter((each) => group === undefined || each.group === group);
      const of = (answer: string) => own.filter(({ reached }) => reached[at] === answer).length;
      return { of: own.length, count: of("yes"), unknown: of("unknown") };
    };
    return {
      title: "Made-up school",
      dimension: "SEN provision",
      groups,
      measures,
      cells: measures.flatMap(({ id: measure }, at) =>
        groups.map(({ id: group }) => ({ group, measure, ...count(group, at) })),
      ),
      whole: measures.map(({ id: measure }, at) => ({ measure, ...count(undefined, at) })),
    };
  });

const titleOf = (table: GroupTable, audience: "internal" | "published") =>
  describeGaps({ tables: [table], policy: { audience } })[0]?.title ?? "";

/** The groups that a headline names, as cells of its measure. */
function named(table: GroupTable, title: string) {
  const [, measure] = /^Widest gap, (\w+):/.exec(title) ?? [];
  const id = measures.find(({ label }) => label === measure)?.id;
  return groups
    .filter(({ label }) => title.includes(`${label} `))
    .flatMap((group) =>
      table.cells.filter((cell) => cell.measure === id && cell.group === group.id),
    );
}

it.each(["internal", "published"] as const)(
  "the headline for an %s audience never rests on a small group nor on one that is not known",
  (audience) => {
    fc.assert(
      fc.property(schools, (table) => {
        const title = titleOf(table, audience);
        for (const { of, group } of named(table, title)) {
          expect([title, of >= defaultPolicy.minDenominator]).toEqual([title, true]);
          expect([title, group]).not.toEqual([title, "unknown"]);
        }
      }),
      { seed: 20250718, numRuns: 500 },
    );
  },
);

it("says that groups are too small to compare when nothing else is left", () => {
  const cells = [
    { group: "N", measure: "employers", of: 5, count: 5 },
    { group: "K", measure: "employers", of: 5, count: 0 },
    { group: "E", measure: "employers", of: 0, count: 0 },
    { group: "unknown", measure: "employers", of: 20, count: 10 },
  ];
  const whole = [{ measure: "employers", of: 30, count: 15 }];
  const table = { title: "T", dimension: "SEN provision", groups, measures: measures.slice(0, 1) };
  expect(titleOf({ ...table, cells, whole }, "internal")).toBe(
    "Groups by SEN provision are too small to compare",
  );
});

it("a limit below the standard one does not move the headline of an internal page", () => {
  const cells = [
    { group: "N", measure: "employers", of: 40, count: 20 },
    { group: "K", measure: "employers", of: 2, count: 0 },
    { group: "E", measure: "employers", of: 0, count: 0 },
    { group: "unknown", measure: "employers", of: 0, count: 0 },
  ];
  const whole = [{ measure: "employers", of: 42, count: 20 }];
  const table = { title: "T", dimension: "SEN provision", groups, measures: measures.slice(0, 1) };
  const policy = { audience: "internal", minDenominator: 1 } as const;
  const [view] = describeGaps({ tables: [{ ...table, cells, whole }], policy });
  expect(view?.title).toBe("Only one group by SEN provision is large enough to compare");
});
