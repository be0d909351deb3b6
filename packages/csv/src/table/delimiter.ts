/** The delimiters that are found without being told; the first wins a tie. */
export const delimiters = [",", ";", "\t", "|"] as const;

/** Finds the delimiter in the header, which holds names and no text that could mislead. */
export function detectDelimiter(header: string): string {
  const unquoted = header.replace(/"(?:[^"]|"")*"/g, "");
  const count = (delimiter: string) => unquoted.split(delimiter).length;
  return delimiters.reduce<string>(
    (most, next) => (count(next) > count(most) ? next : most),
    delimiters[0],
  );
}

/** Reads the line `sep=;`, which tells a spreadsheet the delimiter; undefined for any other line. */
export function readSepLine(line: string): string | undefined {
  return /^sep=([^\w\s"'=]|\t)\1*\s*$/i.exec(line)?.[1];
}
