import type { Stage, YearGroup } from "@career-benchmarks/core";
import type { When } from "./when.js";

/** Something that learners took part in. */
export interface Activity {
  readonly kind: ActivityKind;
  readonly when: When;
  /** Who took part: one learner, or a group that is expanded before measuring. */
  readonly who: OneLearner | LearnerGroup;
  /** Whom a provider encounter was with. */
  readonly provider?: ProviderType;
  /** The subject of a curriculum link, or through which an encounter took place. */
  readonly subject?: string;
  readonly mode?: "in-person" | "virtual" | "mixed";
  readonly hours?: number;
  /** Whether it was a visit to the provider. */
  readonly visit?: boolean;
  /** For information: whether it was used for a decision, and not only reached. */
  readonly used?: boolean;
  /**
   * Whether it was meaningful, or which of the tests of a meaningful encounter were met; absent
   * means that nobody wrote it down.
   */
  readonly meaningful?: boolean | readonly MeaningfulTest[];
}

/** One learner who took part. */
export interface OneLearner {
  readonly learner: string;
  /** Set where a group was expanded and nobody can tell whether this learner belonged to it then. */
  readonly uncertain?: boolean;
}

/** A kind of activity, which the records may be complete for. */
export type ActivityKind =
  | "employer-encounter"
  | "workplace-experience"
  | "provider-encounter"
  | "labour-market-information"
  | "curriculum-link";

/** Whom a provider encounter is with. */
export type ProviderType =
  | "sixth-form"
  | "college"
  | "training-provider"
  | "apprenticeship-provider"
  | "university"
  | "other";

/**
 * A test of the 2025 edition for a meaningful encounter or experience, by its short name:
 *
 * - all kinds: `purpose`, `outcomes`, `two_way`, `reflection`
 * - `workplace-experience` also: `range_of_people`, `task`, `feedback`
 * - `provider-encounter` also: `about_provider`, `learning_there`
 *
 * Case does not matter, nor whether words are joined by `_` or `-`.
 */
export type MeaningfulTest = string;

/** Learners who took part together; each present condition must hold at the time of the activity. */
export interface LearnerGroup {
  readonly yearGroups?: readonly YearGroup[];
  readonly stages?: readonly Stage[];
  /** Named members; with no condition at all, everyone on roll. */
  readonly learners?: readonly string[];
  /** Members of the group who were not there. */
  readonly absent?: readonly string[];
}
