import { readRows } from "@career-benchmarks/csv";

/** Names a row of a file. */
export function rowKey(file: string | undefined, row: number | string | undefined): string {
  return JSON.stringify([file ?? "", `${row ?? ""}`]);
}

/**
 * Reads from mended reject files which row each of their rows stands for.
 *
 * @returns keys of rows by keys of rows; undefined when any of the files is no reject file
 */
export async function mendedRowsIn(
  files: readonly File[],
): Promise<ReadonlyMap<string, string> | undefined> {
  const found = new Map<string, string>();
  for (const file of files) {
    for await (const { header, rows } of readRows(file)) {
      const names = header.map((name) => name.trim().toLowerCase());
      const [fileAt, rowAt] = [names.indexOf("reject_file"), names.indexOf("reject_row")];
      if (fileAt < 0 || rowAt < 0) return undefined;
      for (const { cells, row } of rows) {
        found.set(rowKey(file.name, row), rowKey(cells[fileAt], cells[rowAt]?.trim()));
      }
    }
  }
  return found;
}
