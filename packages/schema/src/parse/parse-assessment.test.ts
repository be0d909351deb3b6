import {
  type Assessment,
  type Issue,
  type IssueCode,
  isIsoDate,
  safeScoreAssessment,
} from "@career-benchmarks/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessments, details, variant } from "../../../core/src/laws/arbitraries.js";
import { forAll } from "../../../core/src/laws/for-all.js";
import { changeAt, pathsIn } from "../../../core/src/testing/change-at.js";
import { jsonValidator } from "../testing/json-validators.js";
import { parseAssessment } from "./parse-assessment.js";

const validate = jsonValidator("assessment");

/** The faults that need no rubric to be seen, by core's name for them. */
const structural: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "date-invalid",
  "exclusion-text-missing",
  "not-applicable-text-missing",
  "number-invalid",
  "profile-stages-missing",
  "profile-year-groups-invalid",
  "unknown-field",
  "unknown-reason",
  "value-invalid",
]);

/** Year groups and stages of which every question is asked: an answer to any other is not looked at. */
const profile = { yearGroups: [7, 8, 9, 10, 11, 12, 13], stages: ["ks3", "ks4", "ks5"] };

const errorsOfCore = (data: unknown) => {
  const scored = safeScoreAssessment(variant, data as Assessment);
  return scored.ok ? [] : scored.issues.filter(({ severity }) => severity === "error");
};

const valid = fc
  .tuple(assessments(variant), details)
  .map(([assessment, more]) => ({ ...assessment, ...more, profile }));

const meddled = valid.chain((data) =>
  fc
    .tuple(fc.constantFrom(...pathsIn(data)), fc.oneof(fc.jsonValue(), fc.constant(undefined)))
    .map(([path, value]) => changeAt(data, path, value)),
);

describe("an assessment", () => {
  it(
    "that core scores is let through, as it is",
    forAll(valid, (data) => {
      expect(errorsOfCore(data)).toEqual([]);
      expect(parseAssessment(data)).toEqual({ ok: true, assessment: data });
      expect([validate(data), validate.errors]).toEqual([true, null]);
    }),
  );

  it(
    "with a fault in its shape is refused by core, zod and JSON Schema alike",
    forAll(
      fc.oneof(meddled, fc.jsonValue()),
      (data) => {
        const errors = errorsOfCore(data);
        const { ok } = parseAssessment(data);
        if (errors.some(({ code }) => structural.has(code))) expect(ok).toBe(false);
        if (!ok) expect(errors).not.toEqual([]);
        expect(validate(data)).toBe(ok);
      },
      800,
    ),
  );

  it(
    "has dates that core can read",
    forAll(
      fc
        .tuple(fc.nat(9999), fc.nat(13), fc.nat(32), fc.nat(3))
        .map(([year, month, day, parts]) =>
          [
            String(year).padStart(4, "0"),
            ...[month, day].map((part) => String(part).padStart(2, "0")),
          ]
            .slice(0, parts)
            .join("-"),
        ),
      (asAt) => {
        expect(parseAssessment({ profile, answers: {}, asAt }).ok).toBe(isIsoDate(asAt));
      },
      800,
    ),
  );
});

const base = { profile: { yearGroups: [11] }, answers: {} };
const share = (fields: object) => ({ answers: { bm6_1_by_16: { count: 3, of: 4, ...fields } } });
const judged = (notApplicable: unknown) => ({ answers: { bm6_1_by_16: { notApplicable } } });

describe("a fault in the shape has core's code and path:", () => {
  it.each<readonly [string, object]>([
    ["unknown-field school", { school: "Example School" }],
    ["unknown-field institution.postcode", { institution: { postcode: "" } }],
    ["unknown-field profile.years", { profile: { yearGroups: [11], years: [7] } }],
    ["unknown-field answers.bm6_1_by_16.total", share({ total: 4 })],
    ["unknown-reason answers.bm6_1_by_16.excluded.holiday", share({ excluded: { holiday: 1 } })],
    ["number-invalid answers.bm6_1_by_16.count", share({ count: -1 })],
    ["number-invalid answers.bm6_1_by_16.of", share({ of: "4" })],
    ["number-invalid answers.bm6_1_by_16.of", share({ of: 1_000_000_001 })],
    ["number-invalid answers.bm6_1_by_16.unknown", share({ unknown: 0.5 })],
    ["number-invalid answers.bm6_1_by_16.excluded.medical", share({ excluded: { medical: null } })],
    ["number-invalid answers.bm6_1_by_16.percent", { answers: { bm6_1_by_16: { percent: 101 } } }],
    ["number-invalid cohort.of", { cohort: { size: 3 } }],
    ["exclusion-text-missing answers.bm6_1_by_16.excludedText", share({ excluded: { other: 1 } })],
    [
      "not-applicable-text-missing answers.bm6_1_by_16.notApplicable.text",
      judged({ reason: "other" }),
    ],
    ["value-invalid answers.bm6_1_by_16.notApplicable", judged("n/a")],
    ["answer-wrong-type answers.bm6_1_by_16", { answers: { bm6_1_by_16: null } }],
    ["answer-wrong-type answers.bm6_1_by_16", { answers: { bm6_1_by_16: { share: 1 } } }],
    ["answer-wrong-type answers.bm6_1_by_16", { answers: { bm6_1_by_16: [] } }],
    ["date-invalid asAt", { asAt: "July 2019" }],
    ["date-invalid completedOn", { completedOn: "2019-02-29" }],
    ["profile-stages-missing profile.stages", { profile: { yearGroups: ["X"] } }],
    ["value-invalid state", { state: "done" }],
    ["value-invalid institution.urn", { institution: { urn: 1234 } }],
    ["value-invalid answers", { answers: [] }],
    ["value-invalid profile", { profile: null }],
  ])("%s", (said, fields) => {
    const data = { ...base, ...fields };
    const parsed = parseAssessment(data);
    const lines = (issues: readonly Issue<string>[]) =>
      issues.map(({ code, path }) => `${code} ${path}`);
    expect(parsed.ok ? [] : lines(parsed.issues)).toEqual([said]);
    expect(lines(errorsOfCore(data))).toEqual([said]);
    expect(validate(data)).toBe(false);
  });

  it("with what was expected, what was there, and what to do", () => {
    const parsed = parseAssessment({ ...base, asat: "2019", profile: { yearGroups: [11, "12"] } });
    expect(parsed.ok ? [] : parsed.issues).toEqual([
      {
        code: "value-invalid",
        severity: "error",
        path: "profile.yearGroups[1]",
        expected: "one of R, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, X",
        received: '"12"',
      },
      {
        code: "unknown-field",
        severity: "error",
        path: "asat",
        expected: "one of 9 names",
        received: '"asat"',
        hint: "Did you mean asAt?",
      },
    ]);
  });
});
