import type { rubricIssues } from "../issue-tables/rubric-issues.js";
import type { sharedIssues } from "../issue-tables/shared-issues.js";
import type { Issue } from "../model/issue.js";

/** The codes of the issues that {@link defineRubric} and {@link withScales} raise. */
export type RubricIssueCode =
  | keyof typeof rubricIssues
  | Extract<
      keyof typeof sharedIssues,
      | "digest-mismatch"
      | "issues-not-shown"
      | "limit-exceeded"
      | "number-invalid"
      | "unknown-field"
      | "value-invalid"
      | "value-unreadable"
    >;

/** Something that is wrong with a rubric; its path reads as in code, `scales[1].levels[0].points`. */
export type RubricIssue = Issue<RubricIssueCode>;
