import type { Issue, Place } from "../model/issue.js";
import { escapeText } from "./escape-text.js";

/** The longest that each part of a line may be, so that the whole is never over 2,000 characters. */
const longest = { where: 400, expected: 500, received: 400, hint: 600, code: 60 };

/**
 * Writes an issue as one line: where, what was expected, what was there, what to do.
 *
 * Whatever the issue holds, the line has no control character, nothing that turns the direction of
 * writing, and at most 2,000 characters.
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
  const where = place ? formatPlace(place) : escapeText(path ?? "", longest.where);
  const what = [
    expected && `expected ${escapeText(expected, longest.expected)}`,
    received && `found ${escapeText(received, longest.received)}`,
  ]
    .filter(Boolean)
    .join(", ");
  const said = [what, hint && escapeText(hint, longest.hint)].filter(Boolean).join(". ");
  return `${where && `${where}: `}${said && `${said} `}[${escapeText(code, longest.code)}]`;
}

/** Each name is cut by itself, so that a long one does not hide the row. */
function formatPlace({ file, row, line, column }: Place): string {
  const rowText = row === undefined ? undefined : `row ${row}`;
  const lineText = line === undefined ? undefined : rowText ? `(line ${line})` : `line ${line}`;
  const spot = [rowText, lineText].filter(Boolean).join(" ");
  return [file && escapeText(file, 250), spot, column && escapeText(column, 100)]
    .filter(Boolean)
    .join(", ");
}
