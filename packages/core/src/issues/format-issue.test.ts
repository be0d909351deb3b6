import { expect, it } from "vitest";
import type { Issue } from "../model/issue.js";
import { formatIssue } from "./format-issue.js";

const issue: Issue = { code: "unknown-level", severity: "error" };

it.each<[Partial<Issue>, string]>([
  [{}, "[unknown-level]"],
  [{ path: "answers.lead" }, "answers.lead: [unknown-level]"],
  [{ expected: "a level" }, "expected a level [unknown-level]"],
  [{ received: '"loads"' }, 'found "loads" [unknown-level]'],
  [{ hint: "Did you mean yes?" }, "Did you mean yes? [unknown-level]"],
  [
    { path: "answers.lead", expected: "a level", received: "7", hint: "Leave it out." },
    "answers.lead: expected a level, found 7. Leave it out. [unknown-level]",
  ],
  [
    { place: { file: "a.csv", row: 3, line: 4, column: "urn" } },
    "a.csv, row 3 (line 4), urn: [unknown-level]",
  ],
  [{ place: { line: 4 } }, "line 4: [unknown-level]"],
  [{ place: { row: 3 }, path: "urn" }, "row 3: [unknown-level]"],
  [{ path: "answers.a\nb\u001b[2J" }, String.raw`answers.a\u000ab\u001b[2J: [unknown-level]`],
])("%j reads %s", (said, line) => {
  expect(formatIssue({ ...issue, ...said })).toBe(line);
});

it("cuts each part by itself, so that a long name hides neither the row nor the code", () => {
  const place = { file: "f".repeat(1_000_000), row: 3, column: "c".repeat(1_000_000) };
  const line = formatIssue({ ...issue, place, expected: "e".repeat(1_000_000) });
  expect(line.length).toBeLessThanOrEqual(2000);
  expect(line).toMatch(/, row 3, c+…: expected e+… \[unknown-level\]$/);
});
