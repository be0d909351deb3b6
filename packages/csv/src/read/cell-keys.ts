/**
 * Names the cells of a row: by their column, or by position where a name is missing or there already.
 *
 * `headerTextOf` gives the name back, so that a reject file has the header that its rows came from.
 */
export function cellKeys(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return names.map((name, index) => {
    const key = name === "" || seen.has(name) ? `${name} (column ${index + 1})`.trim() : name;
    seen.add(key);
    return key;
  });
}

/** Puts cells under their keys; cells that stand under no column keep their position. */
export function cellsByKey(
  keys: readonly string[],
  cells: readonly string[],
): Readonly<Record<string, string>> {
  const byKey: Record<string, string> = Object.create(null);
  for (let index = 0; index < keys.length; index++) byKey[keys[index] ?? ""] = cells[index] ?? "";
  for (let index = keys.length; index < cells.length; index++) {
    byKey[`(extra ${index + 1})`] = cells[index] ?? "";
  }
  return byKey;
}

/** Gives the name that stands in the header for a key; none for a cell beyond the columns. */
export function headerTextOf(key: string): string {
  return key.replace(/ ?\((?:column|extra) \d+\)$/, "");
}
