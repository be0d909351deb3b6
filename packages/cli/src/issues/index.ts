export { cliIssues } from "./cli-issues.js";
