export { misIssues } from "./mis-issues.js";
