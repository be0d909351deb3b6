import { issueTable } from "./issue-table.js";

/** The codes of why a result cannot be compared with national figures. */
export const nationalIssues = issueTable({
  "academic-year-invalid": {
    severity: "error",
    meaning: "The academic year is not one.",
    whatToDo: "Write it as in 2024/25.",
    since: "0.1.0",
  },
  "no-figure": {
    severity: "error",
    meaning: "No national figure is published for this academic year.",
    whatToDo: "Choose a year that has figures.",
    since: "0.1.0",
  },
  "series-break": {
    severity: "error",
    meaning: "The national figures of the year are of another edition than the result.",
    whatToDo: "Compare within an edition: the series breaks between 2024/25 and 2025/26.",
    since: "0.1.0",
  },
});
