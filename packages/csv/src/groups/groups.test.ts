import { formatIssue, scoreBenchmarkPercents } from "@career-benchmarks/core";
import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
import { gatsby2025School } from "@career-benchmarks/core/rubrics/2025-school";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTable } from "../table/read-table.js";
import { groupsOf } from "./groups-of.js";
import { readGroups } from "./read-groups.js";
import { summariseGroups } from "./summarise-groups.js";
import { writeGroups } from "./write-groups.js";

const header = "urn,group_type,group,from,to";
const read = (...rows: readonly string[]) =>
  readGroups([header, ...rows, ""].join("\n"), { file: "g.csv" });
const named = (memberships: readonly { readonly group: string }[]) =>
  memberships.map(({ group }) => group);

describe("the groups of an institution", () => {
  it.each([
    ["2023-03-31", ["Old", "North"]],
    ["2023-04-01", ["New", "North"]],
    ["2023-03", ["Old", "North"]],
    ["2023", ["New", "North"]],
    ["2020-01-01", ["Old"]],
    ["2030", ["New"]],
  ])("at %s are %j", async (date, expected) => {
    const groups = await read(
      "900001,Trust,Old,,31/03/2023",
      "900001,trust,New,2023-04-01,",
      "900001,hub,North,2021-09,2024-08",
      "900002,hub,South,,",
    );
    expect(groups.issues.filter(({ code }) => code !== "date-ambiguous")).toEqual([]);
    expect(named(groupsOf(groups, "900001", date))).toEqual(expected);
  });

  it.each<[string, readonly string[], number, readonly string[]]>([
    [
      "a URN missing",
      [",trust,A,,"],
      0,
      ["g.csv, row 1 (line 2), urn: expected a text [cell-missing]"],
    ],
    [
      "no group",
      ["900001,trust,,,"],
      0,
      ["g.csv, row 1 (line 2), group: expected a text [cell-missing]"],
    ],
    [
      "a URN cut short",
      ["90001,trust,A,,"],
      1,
      [expect.stringMatching(/urn: expected six digits/)],
    ],
    [
      "a date that is none",
      ["900001,trust,A,soon,"],
      0,
      [expect.stringMatching(/row 1 \(line 2\), from:.*"soon" \[date-invalid\]/)],
    ],
    [
      "days reversed",
      ["900001,trust,A,2024-02-01,2024-01-31"],
      0,
      [
        expect.stringMatching(
          /to: expected a day not before the one in from, 2024-02-01, found "2024-01-31" \[membership-reversed\]/,
        ),
      ],
    ],
    ["one day", ["900001,trust,A,2024-02-01,2024-02-01"], 1, []],
    [
      "a day in both",
      ["900001,trust,A,,2023-04-01", "900001,trust,B,2023-04-01,"],
      2,
      [
        "g.csv, row 2 (line 3): expected one trust for 900001 at a time. It is in that of row 1 as well, on 2023-04-01; then it counts in both. [membership-overlaps]",
      ],
    ],
    [
      "an overlap with one before the last",
      ["900001,trust,A,2020,2023", "900001,trust,B,2021,2021", "900001,trust,C,2022,"],
      3,
      [
        expect.stringContaining("row 2 (line 3)"),
        expect.stringContaining("that of row 1 as well, on 2022-01-01"),
      ],
    ],
    [
      "the same twice",
      ["900001,trust,A,,", "900001,trust,A,,"],
      2,
      [expect.stringContaining("membership-overlaps")],
    ],
    ["the next day", ["900001,trust,B,2023-04-01,", "900001,trust,A,,2023-03-31"], 2, []],
    [
      "a gap",
      ["900001,trust,A,,2023-03-31", "900001,trust,B,2023-04-03,"],
      2,
      [
        "g.csv, row 2 (line 3): expected a trust for 900001 on every day. On the 2 days from that of row 1 to 2023-04-03 it is in none. [membership-gap]",
      ],
    ],
    ["another type", ["900001,trust,A,,", "900001,hub,B,,", "900002,trust,B,,"], 3, []],
  ])("in a file with %s", async (_name, rows, count, issues) => {
    const groups = await read(...rows);
    expect(groups.memberships).toHaveLength(count);
    expect(groups.issues.map(formatIssue)).toEqual(issues);
  });

  it("need their columns", async () => {
    const { issues, memberships } = await readGroups("urn,type,group,note\n900001,trust,A,x\n");
    expect(memberships).toEqual([]);
    expect(issues.map(({ code, severity, place }) => [code, severity, place?.column])).toEqual([
      ["column-missing", "error", "group_type"],
      ["column-unknown", "warning", "type"],
      ["column-unknown", "warning", "note"],
    ]);
  });
});

const profile = { yearGroups: [7, 8, 9, 10, 11] } as const;
const result = (
  urn: string,
  asAt: string,
  first: number,
  rubric: typeof gatsby2014School | typeof gatsby2025School = gatsby2014School,
) =>
  scoreBenchmarkPercents(rubric, { 1: first, 2: 100, 3: 0 }, profile, {
    institution: { urn },
    asAt,
  });

describe("the summary by group", () => {
  const rows = [
    "900001,trust,Old,,2023-12-31",
    "900001,trust,New,2024-01-01,",
    "900002,trust,Old,,",
    "900003,trust,Old,,2023-12-31",
    "900003,trust,New,2024-01-01,",
    "900001,hub,North,,",
  ];
  const results = [
    result("900001", "2023-07", 100),
    result("900002", "2024-07", 58),
    result("900009", "2024-07", 0),
  ];

  it("counts each result as at its evaluation, and expects those who have none as at the latest", async () => {
    const summaries = summariseGroups(results, await read(...rows));
    expect(
      summaries.map(({ groupType, group, aggregate: { n, reporting } }) => [
        groupType,
        group,
        n,
        reporting?.expected,
        reporting?.reported,
        reporting?.missing.map(({ urn }) => urn),
      ]),
    ).toEqual([
      ["hub", "North", 1, 1, 1, []],
      ["hub", null, 2, undefined, undefined, undefined],
      ["trust", "New", 0, 1, 0, ["900003"]],
      ["trust", "Old", 2, 2, 2, []],
      ["trust", null, 1, undefined, undefined, undefined],
    ]);
  });

  it("is written with a row per group and edition, of counts", async () => {
    const both = [...results, result("900002", "2025-10", 100, gatsby2025School)];
    const text = writeGroups(summariseGroups(both, await read(...rows)));
    await expect(text).toMatchFileSnapshot("../../test/golden/groups.csv");
    const table = readTable(text);
    expect(table.rows.every(({ issues }) => issues.length === 0)).toBe(true);
  });

  it("of each type adds up to the whole when nothing overlaps", async () => {
    const groups = await read(...rows);
    const urns = fc.constantFrom("900001", "900002", "900003", "900009");
    const dates = fc.constantFrom("2023-07", "2023-12-31", "2024-01-01", "2024");
    fc.assert(
      fc.property(fc.array(fc.tuple(urns, dates), { maxLength: 8 }), (pairs) => {
        const made = pairs.map(([urn, asAt]) => result(urn, asAt, 100));
        const summaries = summariseGroups(made, groups);
        for (const type of ["hub", "trust"]) {
          const ofType = summaries.filter(({ groupType }) => groupType === type);
          const total = ofType.reduce((sum, { aggregate }) => sum + aggregate.n, 0);
          expect(total).toBe(made.length);
          for (const { aggregate } of ofType) {
            const {
              expected = 0,
              reported = 0,
              missing = [],
              unexpected = [],
            } = aggregate.reporting ?? {};
            expect([expected - reported, unexpected]).toEqual([missing.length, []]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
