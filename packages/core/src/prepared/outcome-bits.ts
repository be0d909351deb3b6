import type { Outcome } from "../model/result.js";

/** One bit for each outcome that a level or a criterion can have, so that a set of them is a number. */
export const outcomeBits = {
  achieved: 1,
  "in-progress": 2,
  "not-achieved": 4,
  "not-applicable": 8,
} as const;

/** Every outcome. */
export const outcomes = Object.freeze([
  ...(Object.keys(outcomeBits) as (keyof typeof outcomeBits)[]),
  "unknown",
  "unscored",
] as const);

/** Names the one outcome of a set; a set of several is not known. */
export function outcomeOfBits(bits: number): Outcome {
  switch (bits) {
    case 1:
      return "achieved";
    case 2:
      return "in-progress";
    case 4:
      return "not-achieved";
    case 8:
      return "not-applicable";
    default:
      return "unknown";
  }
}
