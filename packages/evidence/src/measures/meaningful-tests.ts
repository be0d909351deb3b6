import type { Edition, Sourced } from "@career-benchmarks/core";
import { deepFreeze } from "../internal/deep-freeze.js";
import type { ActivityKind } from "../records/activity.js";

/** The tests that make something meaningful, and what it is when some of them are not met. */
export interface MeaningfulRule extends Sourced {
  readonly kind: ActivityKind;
  readonly edition: Edition;
  /** By their short names; all of them together make it meaningful. */
  readonly tests: readonly string[];
  /** In 2014 the tests were not yet what decides, so one that is not met leaves it open. */
  readonly otherwise: "not-meaningful" | "not-known";
}

const tests = {
  "employer-encounter": ["purpose", "outcomes", "two_way", "reflection"],
  "workplace-experience": [
    "purpose",
    "outcomes",
    "two_way",
    "range_of_people",
    "task",
    "feedback",
    "reflection",
  ],
  "provider-encounter": [
    "purpose",
    "outcomes",
    "two_way",
    "about_provider",
    "learning_there",
    "reflection",
  ],
} as const;

/** The tests of 2025 for each kind of activity, and how they are read under each edition. */
export const meaningfulRules: readonly MeaningfulRule[] = /* @__PURE__ */ deepFreeze(
  (["employer-encounter", "workplace-experience", "provider-encounter"] as const).flatMap(
    (kind): readonly MeaningfulRule[] => [
      {
        kind,
        edition: "2014",
        tests: tests[kind],
        otherwise: "not-known",
        source: ["SM5-7", "MEASURES"],
        grade: "inferred",
      },
      {
        kind,
        edition: "2025",
        tests: tests[kind],
        otherwise: "not-meaningful",
        source: ["SM5-7"],
        grade: "published",
      },
    ],
  ),
);
