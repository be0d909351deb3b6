import type { Answer } from "./answer.js";
import type { Profile } from "./profile.js";

/** The answers of one institution (or site) to one rubric at one time. */
export interface Assessment<Id extends string = string, Level extends string = string>
  extends AssessmentDetails {
  /** The id of the rubric; when given it must be that of the rubric scored with. */
  readonly rubric?: string;
  readonly profile: Profile;
  readonly answers: Answers<Id, Level>;
}

/** Who and what an assessment speaks of. */
export interface AssessmentDetails {
  /** The caller's own id of the assessment. */
  readonly id?: string;
  readonly institution?: Institution;
  /** The ISO day, month or year that the answers describe, kept as given. */
  readonly asAt?: string;
  /** The ISO day, month or year on which the evaluation was completed. */
  readonly completedOn?: string;
  readonly state?: "draft" | "completed";
  readonly cohort?: Cohort;
}

/** Answers by indicator id; an absent id, or undefined, is unknown. */
export type Answers<Id extends string = string, Level extends string = string> = {
  readonly [I in Id]?: Answer<Level> | undefined;
};

/** Names an institution; identifiers are text, so that no leading zero is lost. */
export interface Institution {
  readonly urn?: string;
  readonly ukprn?: string;
  readonly name?: string;
  readonly site?: string;
}

/** The learners that a result speaks of: `size` of `of`, and why it is not all of them. */
export interface Cohort {
  readonly size: number;
  readonly of: number;
  readonly reason?: string;
}
