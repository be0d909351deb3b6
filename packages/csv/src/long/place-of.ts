import type { Place } from "@career-benchmarks/core";
import type { LongRow } from "./gather-rows.js";

/** Finds the cell of a long file that gave a column of the assessment; else the assessment's first row. */
export function placeOf(column: string | undefined, parts: readonly LongRow[]): Place {
  const first = parts[0]?.place ?? {};
  if (column === undefined) return first;
  const cell = ({ ours }: LongRow, name: string) => (ours[name] ?? "").trim();
  const answer = parts.find((part) => cell(part, "indicator").toLowerCase() === column);
  if (answer) return { ...answer.place, column: "value" };
  const key = parts.find((part) => cell(part, column) !== "");
  return { ...(key?.place ?? first), column };
}
