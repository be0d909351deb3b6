import { issueTable } from "@career-benchmarks/core/issues";
import { cellIssues } from "./cell-issues.js";
import { measureIssues } from "./measure-issues.js";

/**
 * Every code of the issues that this package raises, with what it means and what to do; those of core
 * are in the table of core.
 *
 * @example
 * import { evidenceIssues } from "@career-benchmarks/evidence/issues";
 *
 * evidenceIssues["cell-ambiguous"].severity; //=> "error"
 */
export const evidenceIssues = issueTable({
  ...cellIssues,
  ...measureIssues,
});
