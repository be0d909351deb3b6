import type { Answer } from "../model/answer.js";
import type { Assessment } from "../model/assessment.js";
import type { Rubric } from "../model/rubric.js";
import type { Crosswalk, Demand } from "./links.js";

/** From where to where to carry answers. */
export interface CarryOptions<
  From extends string = string,
  To extends string = string,
  Level extends string = string,
> {
  /** The rubric that the assessment answers. */
  readonly from: Rubric<From>;
  /** The rubric to carry its answers to. */
  readonly to: Rubric<To, Level>;
  /** How the two relate; absent means {@link crosswalk}, needed for rubrics that it does not know. */
  readonly crosswalk?: Crosswalk;
}

/** An assessment under another edition, and what became of each answer. */
export interface CarriedForward<To extends string = string, Level extends string = string> {
  /** A draft with only the answers that carry; everything else is unknown. */
  readonly assessment: Assessment<To, Level>;
  /** In the order of the target rubric. */
  readonly carried: readonly CarriedAnswer<To>[];
  /** Questions left unknown in the order of the target rubric, then answers that lead nowhere. */
  readonly notCarried: readonly NotCarried<To>[];
}

/** An answer that follows from answers to another edition. */
export interface CarriedAnswer<To extends string = string> {
  /** The indicators whose answers it follows from. */
  readonly from: readonly string[];
  readonly to: To;
  readonly demand: Demand;
  readonly answer: Answer;
}

/** A question that nothing follows for, or, without `to`, an answer that nothing follows from. */
export interface NotCarried<To extends string = string> {
  /** Its counterparts in the edition that was answered. */
  readonly from: readonly string[];
  readonly to?: To;
  readonly code: NotCarriedCode;
}

/**
 * Why an answer does not carry.
 *
 * - `no-counterpart`: the other edition asks nothing of the kind
 * - `not-comparable`: it is asked of other learners or in other units
 * - `demand-both`: more is asked in one respect and less in another
 * - `not-asked`: its counterparts are not asked of this profile
 * - `answer-not-asked`: an answer to a question that is not asked of this profile, ignored
 * - `unanswered`: its counterparts are not answered
 * - `more-is-asked`: what was achieved may not be enough
 * - `less-is-asked`: what was not achieved may be enough
 * - `too-wide`: the answer leaves every level possible
 * - `contradictory`: no level fits all answers
 * - `reason-not-allowed`: it was judged not applicable for a reason that is not allowed here
 * - `empty-cohort-not-allowed`: nobody was concerned, and here somebody must be
 */
export type NotCarriedCode =
  | "no-counterpart"
  | "not-comparable"
  | "demand-both"
  | "not-asked"
  | "answer-not-asked"
  | "unanswered"
  | "more-is-asked"
  | "less-is-asked"
  | "too-wide"
  | "contradictory"
  | "reason-not-allowed"
  | "empty-cohort-not-allowed";
