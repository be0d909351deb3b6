import type { CsvIssue } from "../issue.js";
import type { ReadRow } from "./csv-row.js";

/** Warns of the same institution, site, date and rubric read twice: gives an issue for the later row. */
export function findDuplicates(rows: readonly ReadRow[]): ReadonlyMap<ReadRow, CsvIssue> {
  const seen = new Map<string, ReadRow>();
  const issues = new Map<ReadRow, CsvIssue>();
  for (const row of rows) {
    const { content } = row;
    const { institution, asAt } = content.kind === "answers" ? content.assessment : content.details;
    const who = institution?.urn ?? institution?.ukprn ?? institution?.name?.toLowerCase();
    const key = JSON.stringify([who, institution?.site?.toLowerCase(), asAt, row.rubric.id]);
    const earlier = seen.get(key);
    if (earlier) issues.set(row, duplicateOf(earlier, row));
    else seen.set(key, row);
  }
  return issues;
}

function duplicateOf(earlier: ReadRow, row: ReadRow): CsvIssue {
  const { file, row: number } = earlier.place;
  return {
    code: "duplicate-assessment",
    severity: "warning",
    place: row.place,
    expected: "each institution, site, date and rubric once",
    hint: `The same stands in row ${number}${file ? ` of ${file}` : ""}; each is scored by itself.`,
  };
}
