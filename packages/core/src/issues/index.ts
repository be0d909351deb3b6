export { coreIssues } from "../issue-tables/core-issues.js";
export { type IssueEntry, type IssueSeverity, issueTable } from "../issue-tables/issue-table.js";
