import type { Status } from "@career-benchmarks/core";

/** A shape for each status, so that nothing is said by colour alone. */
export const statusSymbols: Readonly<Record<Status, string>> = {
  "fully-achieved": "●",
  "partially-achieved": "◐",
  "not-achieved": "○",
  undetermined: "?",
  "not-applicable": "–",
};
