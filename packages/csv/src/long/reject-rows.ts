import type { Issue, Place, Reject } from "@career-benchmarks/core";
import type { LongRow } from "./gather-rows.js";

/** Rejects all rows of an assessment, each with what is wrong with it, so that they can be mended together. */
export function rejectRows(
  parts: readonly LongRow[],
  issues: readonly Issue<string>[],
): readonly Reject[] {
  const rows = new Set(parts.map(({ place }) => place.row));
  const [first] = parts;
  const rowOf = ({ place }: Issue<string>) =>
    rows.has(place?.row) ? place?.row : first?.place.row;
  const byRow = new Map<number | undefined, Issue<string>[]>();
  for (const issue of issues) {
    const row = rowOf(issue);
    const others = byRow.get(row);
    if (others) others.push(issue);
    else byRow.set(row, [issue]);
  }
  const wrong = issues.find(({ severity }) => severity === "error");
  return parts.map(({ place, cells }) => {
    const own = byRow.get(place.row) ?? [];
    const isWrong = own.some(({ severity }) => severity === "error");
    return { place, cells, issues: isWrong || !wrong ? own : [...own, rejectedWith(wrong, place)] };
  });
}

function rejectedWith(wrong: Issue<string>, place: Place): Issue<string> {
  return {
    code: "assessment-rejected",
    severity: "error",
    place,
    expected: "every row of the assessment to be right",
    hint: `Row ${wrong.place?.row} of the same assessment is not; this one needs no change.`,
  };
}
