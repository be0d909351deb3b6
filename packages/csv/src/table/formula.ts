/** What a spreadsheet would run as a formula. */
export const formula = /^[=+\-@\t\r]/;

/** Takes away the apostrophe that `writeTable` puts before what looks like a formula. */
export function unescapeFormula(cell: string): string {
  return cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell;
}
