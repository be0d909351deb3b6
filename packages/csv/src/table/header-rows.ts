/** Tells what a row has to do with the header, beside being data. */
export type HeaderLikeness = "same" | "other" | undefined;

/**
 * Recognises a header that stands in the middle of a file, as in files pasted together.
 *
 * @returns a function that gives `same` for the header again, `other` for a row of at least three of
 *   its names that stand elsewhere
 */
export function headerRecogniser(
  header: readonly string[],
): (cells: readonly string[]) => HeaderLikeness {
  const names = header.map(plain);
  const positions = new Map(names.map((name, index) => [name, index]));
  const first = firstTellingColumn(names);
  const isName = (cell: string) => cell.trim() !== "" && positions.has(plain(cell));
  return (cells) => {
    // Two cells tell nearly every row of data from a header, at no cost.
    if (!isName(cells[first] ?? "") && !isName(cells[first + 1] ?? "")) return undefined;
    if (names.every((name, index) => plain(cells[index] ?? "") === name)) return "same";
    const filled = cells.slice(first).filter((cell) => cell.trim() !== "");
    const found = new Set(filled.filter(isName).map(plain));
    return found.size >= 3 && found.size * 2 >= filled.length ? "other" : undefined;
  };
}

/**
 * Finds the column that, with the next, tells a header from data. In a reject file, where a row
 * stood and why it was rejected comes before its own cells.
 */
export function firstTellingColumn(names: readonly string[]): number {
  return Math.max(
    0,
    names.findIndex((name) => !name.startsWith("reject_")),
  );
}

function plain(name: string): string {
  return name.trim().toLowerCase();
}
