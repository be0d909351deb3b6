import { readRows } from "@career-benchmarks/csv";

/** Names a row of a file. */
export function rowKey(file: string | undefined, row: number | string | undefined): string {
  return JSON.stringify([file ?? "", `${row ?? ""}`]);
}

/**
 * Lists the rows that were set aside and come back in mended reject files.
 *
 * @returns undefined when any of the files is no reject file
 */
export async function rejectedRowsIn(
  files: readonly File[],
): Promise<ReadonlySet<string> | undefined> {
  const found = new Set<string>();
  for (const file of files) {
    for await (const { header, rows } of readRows(file)) {
      const names = header.map((name) => name.trim().toLowerCase());
      const [fileAt, rowAt] = [names.indexOf("reject_file"), names.indexOf("reject_row")];
      if (fileAt < 0 || rowAt < 0) return undefined;
      for (const { cells } of rows) found.add(rowKey(cells[fileAt], cells[rowAt]?.trim()));
    }
  }
  return found;
}
