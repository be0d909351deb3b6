import { writeTable } from "@career-benchmarks/csv";
import type { Cell, ProtectedCells, ProtectedTable } from "@career-benchmarks/disclosure";

/** The name of the file of groups. */
export const gapsName = "gaps.csv";

/** The columns of the file of groups. */
export const gapColumns = [
  "dimension",
  "group",
  "group_label",
  "measure",
  "measure_label",
  "of",
  "count",
  "not_count",
  "unknown",
  "percent",
  "percent_max",
] as const;

const numbers = ["of", "count", "complement", "unknown", "percent", "percentMax"] as const;

/**
 * Writes protected tables as one CSV: a row per dimension, measure and group; symbols stay symbols.
 * Where too few groups can be shown, one row says so in place of all of them.
 */
export function writeGaps(tables: readonly ProtectedTable[]): string {
  return writeTable(gapColumns, tables.flatMap(rowsOf));
}

function rowsOf(table: ProtectedTable): readonly (readonly (string | number | undefined)[])[] {
  const { dimension, measures, rows, wholeOnly } = table;
  return rows.flatMap(({ measure, whole, groups }) => {
    const label = measures.find(({ id }) => id === measure)?.label;
    const row = (group: string, groupLabel: string | undefined, cells: ProtectedCells) => [
      ...[dimension, group, groupLabel, measure, label],
      ...numbers.map((name) => textOf(cells[name])),
    ];
    const [first] = groups;
    if (wholeOnly && first) {
      return [row("all", "All", whole), row("groups", "Too few groups can be shown", first)];
    }
    return [
      row("all", "All", whole),
      ...groups.map((cells) => {
        const group = table.groups.find(({ id }) => id === cells.group);
        return row(cells.group, group?.label, cells);
      }),
    ];
  });
}

function textOf(cell: Cell): string | number {
  return "value" in cell ? cell.value : cell.symbol;
}
