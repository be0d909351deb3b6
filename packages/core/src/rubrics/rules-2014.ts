import type { ShareRule, StatusRule } from "../model/rubric.js";

/** How a share becomes a level under the 2014 edition (docs/decisions/0002). */
export const shareRule2014: ShareRule = {
  wholePercent: "truncate",
  atLeast: 1,
  source: ["RECON"],
  grade: "inferred",
};

/** From which share of the points a benchmark has which status under the 2014 edition. */
export const statusRule2014: StatusRule = {
  fullyAchieved: { from: 100, source: ["SOTN", "MID"], grade: "unverified" },
  notAchieved: { to: 0, source: ["JOO19"], grade: "inferred" },
};
