import type { PlainRows } from "./row-reader.js";
import { chunksOf, sizeOf, type TableSource } from "./source.js";
import { createTableReader, type ReadTableOptions, type RowBatch } from "./table-reader.js";

/** How to read rows, and whom to tell how far it is. */
export interface ReadRowsOptions extends ReadTableOptions {
  /**
   * Called after each batch with the rows and the bytes read so far (characters, if the source is
   * text), and the size of the source where it is known.
   */
  readonly onProgress?: (rows: number, bytes: number, totalBytes: number | undefined) => void;
}

/**
 * Reads the rows of a CSV, some at a time and no faster than they are asked for.
 *
 * Nothing is thrown for what the source holds: it is among the issues of the file or of a row. Only
 * a source that fails by itself throws its own error.
 *
 * @param source - text, bytes, a `File` or `Blob`, a web or Node stream, or a list of chunks
 * @param options - encoding, delimiter and header row, when they are not to be found out
 * @returns batches in file order, at least one
 * @example
 * import { readRows } from "@career-benchmarks/csv";
 *
 * const bytes = new TextEncoder().encode("urn;name\n012345;Example School\n");
 * const read: (readonly string[])[] = [];
 * for await (const { rows } of readRows([bytes.subarray(0, 9), bytes.subarray(9)])) {
 *   read.push(...rows.map(({ cells }) => cells));
 * }
 * read; //=> [["012345", "Example School"]]
 */
export async function* readRows(
  source: TableSource,
  options: ReadRowsOptions = {},
): AsyncGenerator<RowBatch, void, undefined> {
  let yielded = false;
  let last: RowBatch | undefined;
  for await (const batch of readBatches(source, options)) {
    last = batch;
    if (batch.rows.length === 0 && batch.issues.length === 0) continue;
    yielded = true;
    yield batch;
  }
  if (!yielded && last) yield last;
}

/** Reads the rows of a CSV like `readRows`, with a batch for every chunk, also when it has no rows. */
export async function* readBatches(
  source: TableSource,
  options: ReadRowsOptions,
  plainRows?: PlainRows,
): AsyncGenerator<RowBatch, void, undefined> {
  const reader = createTableReader(options, plainRows);
  const total = sizeOf(source);
  let bytes = 0;
  for await (const chunk of chunksOf(source)) {
    const batch = reader.push(chunk);
    bytes += chunk.length;
    options.onProgress?.(reader.rows(), bytes, total);
    yield batch;
    if (reader.refused()) return;
  }
  const last = reader.end();
  options.onProgress?.(reader.rows(), bytes, total);
  yield last;
}
