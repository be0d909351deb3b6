import { describe, expect, it } from "vitest";
import { protect } from "./protect.js";
import type { GroupTable } from "./table.js";

/** A table of three groups, each measure with the sizes of the groups; half of each were reached. */
function tableOf(
  sizes: Readonly<Record<string, readonly [number, number, number]>>,
  nested?: GroupTable["nested"],
): GroupTable {
  const groups = ["N", "K", "E"].map((id) => ({ id, label: id }));
  const measures = Object.keys(sizes).map((id) => ({ id, label: id }));
  const half = (of: number) => ({ count: Math.floor(of / 2), of });
  return {
    title: "Made up",
    dimension: "SEN provision",
    groups,
    measures,
    cells: groups.flatMap(({ id: group }, index) =>
      Object.entries(sizes).map(([measure, of]) => ({ group, measure, ...half(of[index] ?? 0) })),
    ),
    whole: Object.entries(sizes).map(([measure, of]) => ({
      measure,
      of: of.reduce((sum, each) => sum + each, 0),
      count: of.reduce((sum, each) => sum + Math.floor(each / 2), 0),
    })),
    ...(nested && { nested }),
  };
}

const shown = (table: GroupTable, group: string, number: "of" | "count") =>
  protect(table).rows.flatMap(({ measure, groups }) => {
    const cells = groups.find((each) => each.group === group);
    return cells && "value" in cells[number] ? [measure] : [];
  });

describe("a key stage and its years", () => {
  const sizes = {
    ks5: [150, 40, 21],
    year_12: [80, 21, 20],
    year_13: [70, 19, 1],
  } as const;

  it("give a withheld group away by subtraction, unless they are said to be nested", () => {
    expect(shown(tableOf(sizes), "E", "of")).toEqual(["ks5", "year_12"]);
  });

  it("withhold the group in all of them once they are", () => {
    const table = tableOf(sizes, { sizes: [["ks5", "year_12", "year_13"]] });
    expect(shown(table, "E", "of")).toEqual([]);
    expect(shown(table, "K", "of")).toEqual([]);
    expect(shown(table, "N", "of")).toEqual(["ks5", "year_12", "year_13"]);
  });
});

it("numbers that make each other up are withheld together", () => {
  const sizes = { meeting: [60, 40, 44], recorded: [30, 20, 2] } as const;
  const nested = { numbers: [["meeting", "recorded"]] };
  expect(shown(tableOf(sizes), "E", "count")).toEqual(["meeting"]);
  expect(shown(tableOf(sizes, nested), "E", "count")).toEqual([]);
  expect(shown(tableOf(sizes, nested), "N", "count")).toEqual(["meeting", "recorded"]);
});

it("nobody to count is withheld beside a number that it would tell to be 0", () => {
  const sizes = { meeting: [60, 40, 2], recorded: [30, 20, 0] } as const;
  const nested = { numbers: [["meeting", "recorded"]] };
  expect(shown(tableOf(sizes), "E", "of")).toEqual(["recorded"]);
  expect(shown(tableOf(sizes, nested), "E", "of")).toEqual([]);
});
