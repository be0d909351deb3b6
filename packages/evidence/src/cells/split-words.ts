/** Splits a cell into words, separated by spaces, commas or semicolons. */
export function splitWords(cell: string): readonly string[] {
  return cell.split(/[\s,;]+/).filter((word) => word !== "");
}
