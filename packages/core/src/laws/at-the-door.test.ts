import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatIssue } from "../issues/format-issue.js";
import type { Assessment } from "../model/assessment.js";
import type { Issue } from "../model/issue.js";
import type { Profile } from "../model/profile.js";
import type { ScoreOptions } from "../model/result.js";
import type { Rubric } from "../model/rubric.js";
import {
  type BenchmarkPercents,
  safeScoreBenchmarkPercents,
} from "../percents/score-benchmark-percents.js";
import { gatsby2014School } from "../rubrics/2014-school/index.js";
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
    "as an assessment gets the same on the fast path, which a frozen rubric takes, and on the full one",
    forAll(
      fc.record({
        details: fc.record({
          institution: fc.oneof(fc.constant(undefined), fc.constant({ urn: "001234" }), anything),
          cohort: fc.oneof(fc.constant(undefined), fc.constant({ size: 2, of: 2 }), anything),
          asAt: fc.oneof(fc.constant(undefined), fc.constant("2019-07"), anything),
        }),
        profile: fc.oneof({ weight: 5, arbitrary: profile }, anything),
        answers: fc.oneof({ weight: 3, arbitrary: wrongAnswers(gatsby2014School) }, anything),
        options: fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, anything),
      }),
      ({ details, profile, answers, options }) => {
        const assessment = { ...details, profile, answers } as Assessment;
        const score = (rubric: Rubric) =>
          JSON.stringify(safeScoreAssessment(rubric, assessment, options as ScoreOptions));
        score(gatsby2014School);
        expect(score(gatsby2014School)).toBe(score({ ...gatsby2014School }));
      },
      1000,
    ),
  );

  it.each([
    ["institution", { institution: [] }, {}],
    ["cohort", { cohort: [2, 2] }, {}],
    ["options that are a list", {}, []],
    ["options that are null", {}, null],
    ["year groups that are text", { profile: { yearGroups: "X" } }, {}],
    ["an answer that is a list", { answers: { bm5_1_each_year: ["all"] } }, {}],
  ])("is refused on both paths: %s", (_name, parts, options) => {
    const assessment = { profile: { yearGroups: [11] }, answers: {}, ...parts } as never;
    const score = (rubric: Rubric) => safeScoreAssessment(rubric, assessment, options as never);
    expect(score(gatsby2014School)).toEqual(score({ ...gatsby2014School }));
    expect(score(gatsby2014School).ok).toBe(false);
  });

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
