import type { Summary } from "./session-types.js";

/** Says what became of the files, in sentences. */
export function summarySentences(summary: Summary): readonly string[] {
  const { results, rejected, mended } = summary;
  const rows = results + rejected;
  const scored =
    rejected === 0
      ? `${all(rows)} scored.`
      : `${number(results)} of ${counted(rows)} scored; ${number(rejected)} could not be and ${rejected === 1 ? "is" : "are"} listed below.`;
  return [
    rows === 0 ? "There is no row to score in this file." : scored,
    ...(mended === undefined
      ? []
      : [`${counted(mended)} ${mended === 1 ? "has" : "have"} come back mended.`]),
  ];
}

function all(rows: number): string {
  return rows === 1 ? "The one row was" : `All ${number(rows)} rows were`;
}

function counted(rows: number): string {
  return rows === 1 ? "1 row" : `${number(rows)} rows`;
}

function number(value: number): string {
  return value.toLocaleString("en-GB");
}
