import { assessmentIssues } from "./assessment-issues.js";
import { catalogueIssues } from "./catalogue-issues.js";
import { evaluationIssues } from "./evaluation-issues.js";
import { institutionIssues } from "./institution-issues.js";
import { interpretationIssues } from "./interpretation-issues.js";
import { issueTable } from "./issue-table.js";
import { nationalIssues } from "./national-issues.js";
import { rubricIssues } from "./rubric-issues.js";
import { sharedIssues } from "./shared-issues.js";

/**
 * Every code of the issues that this package raises, with what it means and what to do.
 *
 * @example
 * import { coreIssues } from "@career-benchmarks/core/issues";
 *
 * coreIssues["answer-not-asked"].severity; //=> "warning"
 */
export const coreIssues = issueTable({
  ...sharedIssues,
  ...assessmentIssues,
  ...rubricIssues,
  ...interpretationIssues,
  ...evaluationIssues,
  ...institutionIssues,
  ...nationalIssues,
  ...catalogueIssues,
});
