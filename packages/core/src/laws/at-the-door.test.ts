import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatIssue } from "../issues/format-issue.js";
import type { Assessment } from "../model/assessment.js";
import type { Issue } from "../model/issue.js";
import type { Profile } from "../model/profile.js";
import type { ScoreOptions } from "../model/result.js";
import {
  type BenchmarkPercents,
  safeScoreBenchmarkPercents,
} from "../percents/score-benchmark-percents.js";
import { type SafeResult, safeScoreAssessment } from "../score/score-assessment.js";
import { variant, wrongAnswers } from "./arbitraries.js";
import { forAll } from "./for-all.js";

/** Anything at all, as untyped callers and files may hand it in. */
const anything = fc.oneof(
  fc.jsonValue(),
  fc.anything({ withNullPrototype: true, withBigInt: true }),
);

const profile = fc.oneof(fc.constant({ yearGroups: [11] }), anything);

describe("whatever comes in", () => {
  it(
    "as an assessment gets a result or reasons",
    forAll(
      fc.record({
        assessment: fc.oneof(
          anything,
          fc.record({ profile, answers: fc.oneof(wrongAnswers(variant), anything) }),
          fc.record({ profile, answers: fc.constant({}), institution: anything, cohort: anything }),
        ),
        options: fc.oneof(fc.constant({}), anything),
      }),
      ({ assessment, options }) => {
        requireReasons(
          safeScoreAssessment(variant, assessment as Assessment, options as ScoreOptions),
        );
      },
    ),
  );

  it(
    "as percentages gets a result or reasons",
    forAll(
      fc.record({ percents: anything, profile, details: fc.oneof(fc.constant({}), anything) }),
      ({ percents, profile, details }) => {
        requireReasons(
          safeScoreBenchmarkPercents(
            variant,
            percents as BenchmarkPercents,
            profile as Profile,
            details as object,
          ),
        );
      },
    ),
  );
});

/** Requires a refusal to name an error, a result to name none, and each issue to be one line. */
function requireReasons(scored: SafeResult<{ readonly issues: readonly Issue<string>[] }>): void {
  const issues = scored.ok ? scored.result.issues : scored.issues;
  expect(issues.some(({ severity }) => severity === "error")).toBe(!scored.ok);
  for (const issue of issues) expect(formatIssue(issue)).toMatch(/^\P{Cc}+$/u);
}
