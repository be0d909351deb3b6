import type { BenchmarkView } from "../view/result-view.js";

/** The length of a bar in columns. */
const barLength = 30;

/** Draws a range of per cents: full blocks are certain, shaded ones possible, dots out of reach. */
export function bar(range: BenchmarkView["range"]): string {
  if (!range) return "";
  const certain = Math.floor((range.from * barLength) / 100);
  const possible = Math.floor((range.to * barLength) / 100);
  return "█".repeat(certain) + "▒".repeat(possible - certain) + "·".repeat(barLength - possible);
}
