// After a line end too: some programs split a cell there and begin anew.
const formula = /(?<=^|[\r\n])(?='*[=+\-@\t\r])/g;
const escaped = /(?<=^|[\r\n])'(?='*[=+\-@\t\r])/g;

/**
 * Puts an apostrophe before what a spreadsheet would run as a formula.
 *
 * A cell that begins with apostrophes before such a sign gets one more, so that nothing is lost.
 */
export function escapeFormula(cell: string): string {
  return cell.replace(formula, "'");
}

/** Takes away the apostrophe that `escapeFormula` puts before what looks like a formula. */
export function unescapeFormula(cell: string): string {
  return cell.includes("'") ? cell.replace(escaped, "") : cell;
}
