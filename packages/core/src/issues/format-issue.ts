import type { Issue, Place } from "../model/issue.js";
import { escapeControls } from "./quote.js";

/**
 * Writes an issue as one line: where, what was expected, what was there, what to do.
 *
 * @param issue - an issue of any package
 * @returns a line of text, without a line end
 * @example
 * import { formatIssue } from "@career-benchmarks/core";
 *
 * formatIssue({
 *   code: "unknown-level",
 *   severity: "error",
 *   place: { row: 3, line: 4, column: "bm2_1_information_used" },
 *   expected: "a level",
 *   received: '"loads"',
 * }); //=> 'row 3 (line 4), bm2_1_information_used: expected a level, found "loads" [unknown-level]'
 */
export function formatIssue(issue: Issue<string>): string {
  const { code, place, path, expected, received, hint } = issue;
  const where = escapeControls(place ? formatPlace(place) : (path ?? ""));
  const what = [expected && `expected ${expected}`, received && `found ${received}`]
    .filter(Boolean)
    .join(", ");
  const said = [what, hint].filter(Boolean).join(". ");
  return `${where && `${where}: `}${said && `${said} `}[${code}]`;
}

function formatPlace({ file, row, line, column }: Place): string {
  const rowText = row === undefined ? undefined : `row ${row}`;
  const lineText = line === undefined ? undefined : rowText ? `(line ${line})` : `line ${line}`;
  const spot = [rowText, lineText].filter(Boolean).join(" ");
  return [file, spot, column].filter(Boolean).join(", ");
}
