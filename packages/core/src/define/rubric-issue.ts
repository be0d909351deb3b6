import type { Issue } from "../model/issue.js";

/** The codes of the issues that {@link defineRubric} and {@link withScales} raise. */
export type RubricIssueCode =
  | "band-not-allowed"
  | "bands-incomplete"
  | "bands-overlap"
  | "criterion-misplaced"
  | "digest-mismatch"
  | "duplicate"
  | "id-invalid"
  | "issues-not-shown"
  | "limit-exceeded"
  | "list-empty"
  | "nothing-to-earn"
  | "number-invalid"
  | "outcomes-not-ascending"
  | "points-not-ascending"
  | "status-rule-invalid"
  | "text-empty"
  | "unknown-field"
  | "unknown-reference"
  | "value-invalid"
  | "value-unreadable"
  | "version-invalid";

/** Something that is wrong with a rubric; its path reads as in code, `scales[1].levels[0].points`. */
export type RubricIssue = Issue<RubricIssueCode>;
