import { readTable } from "@career-benchmarks/csv";

/** A row of a published gaps.csv, as a reader finds it: texts under the names of the columns. */
export type GapRow = Readonly<Record<string, string>>;

/** Reads a gaps.csv from its text alone. */
export function readGaps(text: string): readonly GapRow[] {
  const { header, rows } = readTable(text);
  return rows.map(({ cells }) =>
    Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ""])),
  );
}

/** Gives the number of a cell, unless it is a symbol. */
export function numberOf(row: GapRow, column: string): number | undefined {
  const text = row[column] ?? "";
  return /^\d+$/.test(text) ? Number(text) : undefined;
}
