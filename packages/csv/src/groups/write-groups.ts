import type { Aggregate, BenchmarkCounts, EditionSummary } from "@career-benchmarks/core";
import { type Cell, writeTable } from "../table/write-table.js";
import type { GroupAggregate } from "./summarise-groups.js";

/**
 * Writes what the results of groups come to as CSV: a row per group and edition, of counts.
 *
 * @param summaries - what `summariseGroups` gave
 * @returns CSV text; a group without results has one row with an empty edition
 * @example
 * import { readGroups, summariseGroups, writeGroups } from "@career-benchmarks/csv";
 *
 * const groups = await readGroups("urn,group_type,group\n900001,hub,North\n");
 * writeGroups(summariseGroups([], groups)).split("\r\n")[1]?.slice(0, 17);
 * //=> "hub,North,0,0,,0,"
 */
export function writeGroups(summaries: readonly GroupAggregate[]): string {
  const rows = summaries.flatMap((summary) => {
    const { editions } = summary.aggregate;
    const keys = keysOf(summary);
    if (editions.length === 0) return [[...keys, null, 0]];
    return editions.map((edition) => [...keys, ...cellsOf(edition)]);
  });
  const width = columns.length;
  return writeTable(
    columns,
    rows.map((row) => [...row, ...Array<Cell>(width - row.length).fill(null)]),
  );
}

const counts = [
  ["fully_achieved", "fullyAchieved"],
  ["partially_achieved", "partiallyAchieved"],
  ["not_achieved", "notAchieved"],
  ["undetermined", "undetermined"],
  ["not_applicable", "notApplicable"],
] as const satisfies readonly (readonly [string, keyof BenchmarkCounts])[];

const numbers = [1, 2, 3, 4, 5, 6, 7, 8];

const columns: readonly string[] = [
  ...["group_type", "group", "expected", "reported", "edition", "results", "grade", "rubrics"],
  ...["eight_apply", "mean_min", "mean_max", "all_eight_min", "all_eight_max"],
  ...numbers.flatMap((number) => counts.map(([name]) => `bm${number}_${name}`)),
];

function keysOf({ groupType, group, aggregate }: GroupAggregate): readonly Cell[] {
  const { expected, reported } = reportingOf(aggregate);
  return [groupType, group, expected, reported];
}

function reportingOf({ reporting }: Aggregate) {
  return { expected: reporting?.expected, reported: reporting?.reported };
}

function cellsOf({
  edition,
  n,
  grade,
  rubrics,
  eight,
  benchmarks,
}: EditionSummary): readonly Cell[] {
  return [
    edition,
    n,
    grade,
    [...new Set(rubrics.map(({ id }) => id))].join(" "),
    eight.n,
    eight.mean?.min,
    eight.mean?.max,
    eight.all.min,
    eight.all.max,
    ...numbers.flatMap((number) => {
      const found = benchmarks.find((each) => each.number === number);
      return counts.map(([, field]) => found?.[field]);
    }),
  ];
}
