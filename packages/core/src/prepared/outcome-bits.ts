import type { Outcome } from "../model/result.js";

/** One bit for each outcome that a level or a criterion can have, so that a set of them is a number. */
export const outcomeBits = {
  achieved: 1,
  "in-progress": 2,
  "not-achieved": 4,
  "not-applicable": 8,
} as const;

/** Names the one outcome of a set; a set of several is not known. */
export function outcomeOfBits(bits: number): Outcome {
  switch (bits) {
    case outcomeBits.achieved:
      return "achieved";
    case outcomeBits["in-progress"]:
      return "in-progress";
    case outcomeBits["not-achieved"]:
      return "not-achieved";
    case outcomeBits["not-applicable"]:
      return "not-applicable";
    default:
      return "unknown";
  }
}
