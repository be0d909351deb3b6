import { issueTable } from "@career-benchmarks/core/issues";
import { fileIssues } from "./file-issues.js";
import { registerIssues } from "./register-issues.js";
import { rowIssues } from "./row-issues.js";

/**
 * Every code of the issues that this package raises, with what it means and what to do; those of core
 * are in the table of core.
 *
 * @example
 * import { csvIssues } from "@career-benchmarks/csv/issues";
 *
 * csvIssues["file-empty"].severity; //=> "error"
 */
export const csvIssues = issueTable({
  ...fileIssues,
  ...registerIssues,
  ...rowIssues,
});
