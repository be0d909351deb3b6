import type { CsvIssue } from "../issue.js";

/** How many columns a file may have, and how long their names may be. */
export const columnLimits = {
  /** As many as a sheet of a spreadsheet has at most. */
  columns: 16_384,
  /** Characters of a name; the longest questions have some hundreds. */
  nameCharacters: 2000,
} as const;

/** Reports a header that is beyond the limits; of such a header nothing more is to be said. */
export function beyondLimits(header: readonly string[]): readonly CsvIssue[] {
  const { columns, nameCharacters } = columnLimits;
  if (header.length > columns) {
    return [
      {
        code: "limit-exceeded",
        severity: "error",
        expected: `at most ${columns} columns`,
        received: `${header.length} columns`,
        hint: "Remove the columns that are not needed, or read the file with another delimiter.",
      },
    ];
  }
  const long = header.findIndex((name) => name.length > nameCharacters);
  if (long < 0) return [];
  return [
    {
      code: "limit-exceeded",
      severity: "error",
      expected: `names of columns of at most ${nameCharacters} characters`,
      received: `${header[long]?.length} characters in column ${long + 1}`,
      hint: "Is the first row the header, and are its quotes closed?",
    },
  ];
}
