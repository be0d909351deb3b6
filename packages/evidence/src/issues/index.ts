export { evidenceIssues } from "./evidence-issues.js";
