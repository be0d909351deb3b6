import { expect, it } from "vitest";
import type { Issue } from "../model/issue.js";
import { AssessmentError, isAssessmentError } from "./assessment-error.js";

it("says everything that is wrong and carries every issue", () => {
  const issues: readonly Issue[] = [
    { code: "date-invalid", severity: "error", path: "asAt" },
    { code: "cohort-reason-missing", severity: "warning", path: "cohort.reason" },
    { code: "unknown-level", severity: "error", path: "answers.lead" },
  ];
  const error = new AssessmentError(issues);
  expect(error).toMatchObject({ name: "AssessmentError", issues });
  expect(error.message.split("\n")).toEqual([
    "The assessment cannot be scored:",
    "- asAt: [date-invalid]",
    "- answers.lead: [unknown-level]",
  ]);
});

it("is known again, also when it comes from another copy of the package", () => {
  class AssessmentErrorOfAnotherCopy extends Error {
    override readonly name = "AssessmentError";
    readonly issues = [];
  }
  const errors = [new AssessmentError([]), new AssessmentErrorOfAnotherCopy()];
  expect(errors.map(isAssessmentError)).toEqual([true, true]);
  const others = [new TypeError("no"), { name: "AssessmentError", issues: [] }, "text", undefined];
  expect(others.some(isAssessmentError)).toBe(false);
});

it("tells twenty of the issues and counts the others", () => {
  const issue: Issue = { code: "unknown-indicator", severity: "error", path: "answers.other" };
  const { message } = new AssessmentError(Array.from({ length: 20_000 }, () => issue));
  expect(message.split("\n")).toHaveLength(22);
  expect(message).toMatch(/\n- … and 19980 more\.$/);
});
