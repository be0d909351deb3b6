import type { LearnerPattern } from "./patterns.js";
import type { Policy } from "./policy/policy.js";
import type { PreviousTable } from "./previous.js";

/** What differs from the default policy, and what is known beside the tables. */
export interface ProtectOptions extends Partial<Policy> {
  /** What the tables are sums of; needed to publish tables by more than one dimension. */
  readonly patterns?: readonly LearnerPattern[];
  /**
   * Tables that were published earlier: what differs from them by so few learners that they could be
   * recognised is withheld.
   */
  readonly previous?: readonly PreviousTable[];
}
