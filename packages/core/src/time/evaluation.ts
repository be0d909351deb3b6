import type { evaluationIssues } from "../issue-tables/evaluation-issues.js";
import type { sharedIssues } from "../issue-tables/shared-issues.js";
import type { AssessmentDetails } from "../model/assessment.js";
import type { Edition } from "../model/rubric.js";

/** What {@link evaluationAt} reads; an assessment is one, and so is a row of published percentages. */
export interface Evaluation extends AssessmentDetails {
  readonly rubric?: string;
}

/** An evaluation that counts for an institution or site. */
export interface PickedEvaluation<E extends Evaluation = Evaluation> {
  readonly evaluation: E;
  readonly edition: Edition;
  /** The date it counts from, as given, and which field that is. */
  readonly date: string;
  readonly dateFrom: "completedOn" | "asAt";
  /** `not-stated` where nothing says that it was completed, nor that it is a draft. */
  readonly state: "completed" | "not-stated";
  /** Whole days up to the date asked for; a range where its own date is a month or a year. */
  readonly ageInDays: { readonly min: number; readonly max: number };
}

/** Why an evaluation does not count. */
export type PassedOverReason =
  | "after-date"
  | "before-window"
  | "date-invalid"
  | "date-missing"
  | "date-uncertain"
  | "draft"
  | "edition-unknown"
  | "institution-missing"
  | "superseded"
  | "tie";

/** An evaluation that does not count, and why. */
export interface PassedOver<E extends Evaluation = Evaluation> {
  readonly evaluation: E;
  readonly reason: PassedOverReason;
}

/** The codes of the issues that {@link evaluationAt} raises. */
export type EvaluationIssueCode =
  | keyof typeof evaluationIssues
  | Extract<
      keyof typeof sharedIssues,
      "date-invalid" | "edition-unknown" | "institution-maybe-same" | "institution-missing"
    >;
