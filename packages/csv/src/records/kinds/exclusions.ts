import { exclusionReasons } from "@career-benchmarks/core";
import type { Exclusion } from "@career-benchmarks/evidence";
import { learnerId, oneOf, text, words } from "../cells/read-cell.js";
import { built, type RecordKind, refused } from "../record-kind.js";

const columns = {
  learner_id: { ...learnerId, required: true },
  reason: { ...oneOf(exclusionReasons), required: true },
  indicators: {
    ...words,
    expected: "ids of questions, separated by spaces; empty means every one",
  },
  text: { ...text, expected: "what other stands for" },
} as const;

/** A row per learner left out of the cohort of questions. */
export const exclusions: RecordKind<typeof columns, Exclusion> = {
  name: "exclusions",
  columns,
  build: ({ learner_id: learner = "", reason, indicators, text: why }) => {
    if (reason === undefined) return refused("reason", columns.reason.expected);
    if (reason === "other" && why === undefined) {
      return refused("text", "why, because the reason is other");
    }
    return built({
      learner,
      reason,
      ...(indicators !== undefined && { indicators }),
      ...(why !== undefined && { text: why }),
    });
  },
};
