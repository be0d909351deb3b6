export { csvIssues } from "./csv-issues.js";
