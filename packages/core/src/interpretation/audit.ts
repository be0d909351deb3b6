import type { Grade } from "../model/grade.js";
import type { AppliedInterpretation } from "../model/interpretation.js";
import type { Rubric, Sourced } from "../model/rubric.js";

/** Everything in which an interpreted rubric differs from the rubric itself. */
export interface InterpretationAudit {
  readonly rubric: Pick<Rubric, "id" | "version" | "digest">;
  readonly interpretation: AppliedInterpretation;
  /** In the rubric's order; the cohort rule comes last. */
  readonly differences: readonly Difference[];
  readonly totals: AuditTotals;
}

/** One field that reads otherwise than in the rubric itself. */
export interface Difference extends Sourced {
  /** The id of a criterion or an indicator; `cohort` for the rule on who is reported. */
  readonly target: string;
  readonly field: DifferingField;
  /** What the rubric says; absent where it says nothing. */
  readonly before?: unknown;
  readonly after: unknown;
  /** Whether less is asked: something or somebody may be left out, or the wording is milder. */
  readonly easier: boolean;
}

/** The fields that an interpretation may change. */
export type DifferingField =
  | "statement"
  | "question"
  | "note"
  | "notApplicable"
  | "emptyCohort"
  | "yearGroups"
  | "stages"
  | "cohort";

/** How much differs, and how well that is founded. */
export interface AuditTotals {
  readonly differences: number;
  readonly easier: number;
  readonly byField: Readonly<Partial<Record<DifferingField, number>>>;
  readonly byGrade: Readonly<Record<Grade, number>>;
  /** Criteria that differ in themselves or in an indicator, of all. */
  readonly criteria: { readonly differing: number; readonly of: number };
  /** Indicators that may be left out although the rubric does not allow it, of all. */
  readonly mayBeLeftOut: { readonly indicators: number; readonly of: number };
}
