import type { IsoDay } from "./when.js";

/**
 * Where a learner means to go or went. What was intended, what was found, and the official measure of
 * a sustained destination are different things and stay apart.
 */
export interface Destination {
  readonly learner: string;
  readonly kind: "intended" | "actual" | "sustained";
  /** The day on which it held, or was found. */
  readonly day: IsoDay;
  /** Such as `nccis`; the meaning of a code depends on its set. */
  readonly codeSet: string;
  readonly code: string;
  /** The route that the code stands for; absent where it is not established. */
  readonly route?: DestinationRoute;
  /** Whether the young person agreed to be followed after 16. */
  readonly consent?: boolean;
}

/** The routes that destinations are shown by. */
export type DestinationRoute =
  | "education"
  | "higher-education"
  | "apprenticeship"
  | "employment"
  | "training"
  | "supported-internship"
  | "re-engagement"
  | "not-in-education-employment-or-training"
  | "other"
  | "not-known";
