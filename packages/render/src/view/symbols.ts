import type { Outcome, Status } from "@career-benchmarks/core";

/** A shape for each status, so that nothing is said by colour alone. */
export const statusSymbols: Readonly<Record<Status, string>> = {
  "fully-achieved": "●",
  "partially-achieved": "◐",
  "not-achieved": "○",
  undetermined: "?",
  "not-applicable": "–",
};

/** A shape for each outcome, the same ones as for a status. */
export const outcomeSymbols: Readonly<Record<Outcome, string>> = {
  achieved: "●",
  "in-progress": "◐",
  "not-achieved": "○",
  unknown: "?",
  "not-applicable": "–",
  unscored: "–",
};
