import type { ShareRule, StatusRule } from "../model/rubric.js";

/** How a share becomes a level under the 2025 edition; taken over from the original tool. */
export const shareRule2025: ShareRule = {
  wholePercent: "truncate",
  atLeast: 1,
  source: ["RECON25"],
  grade: "inferred",
};

/** From which share of the points a benchmark has which status under the 2025 edition. */
export const statusRule2025: StatusRule = {
  fullyAchieved: { from: 100, source: ["RECON25"], grade: "unverified" },
  notAchieved: { to: 0, source: ["RECON25"], grade: "unverified" },
};
