import { writeTable } from "@career-benchmarks/csv";
import type { ProtectedCells, ProtectedTable } from "@career-benchmarks/disclosure";

const numbers = ["of", "count", "complement", "unknown", "percent", "percentMax"] as const;

/** Writes protected tables as one CSV: a row per dimension, measure and group; symbols stay symbols. */
export function writeGaps(tables: readonly ProtectedTable[]): string {
  const header = [
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
  ];
  const rows = tables.flatMap((table) =>
    table.rows.flatMap(({ measure, whole, groups }) => {
      const label = table.measures.find(({ id }) => id === measure)?.label;
      const row = (group: string, groupLabel: string | undefined, cells: ProtectedCells) => [
        table.dimension,
        group,
        groupLabel,
        measure,
        label,
        ...numbers.map((name) => {
          const cell = cells[name];
          return "value" in cell ? cell.value : cell.symbol;
        }),
      ];
      return [
        row("all", "All", whole),
        ...groups.map((cells) => {
          const group = table.groups.find(({ id }) => id === cells.group);
          return row(cells.group, group?.label, cells);
        }),
      ];
    }),
  );
  return writeTable(header, rows);
}
