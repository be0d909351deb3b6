import Papa from "papaparse";

/** The text of a record, and whether its quotes pair up. */
export interface RecordText {
  readonly text: string;
  readonly wellFormed: boolean;
}

/**
 * Splits records into cells.
 *
 * Papa Parse gets whole records, a line end between them that it is told of, and the delimiter: it
 * has nothing to guess and no chunk to join, which is where its streaming has known defects.
 */
export function splitCells(
  records: readonly RecordText[],
  delimiter: string,
): readonly (readonly string[])[] {
  const parser = new Papa.Parser({ delimiter, newline: "\n" });
  const wellFormed = records.filter((record) => record.wellFormed && record.text !== "");
  const input = wellFormed.map(({ text }) => text).join("\n");
  const { data } = parser.parse(input, 0, false) as { readonly data: readonly string[][] };
  // Should its idea of a record ever differ from ours, no cell may slip into another row.
  if (data.length !== wellFormed.length && records.length > 1) {
    return records.flatMap((record) => splitCells([record], delimiter));
  }
  let next = 0;
  return records.map((record) => {
    if (record.text === "") return [""];
    return record.wellFormed ? (data[next++] ?? []) : splitMalformed(record.text, delimiter);
  });
}

/** Keeps the text of a line whose quotes don't pair up, its quotes included, to be mended. */
function splitMalformed(text: string, delimiter: string): readonly string[] {
  return text.split(delimiter);
}
