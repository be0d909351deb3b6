export { disclosureIssues } from "./disclosure-issues.js";
export type { IssueEntry } from "./issue-table.js";
