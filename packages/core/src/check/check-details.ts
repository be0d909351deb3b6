import { quote } from "../issues/quote.js";
import type { Issue } from "../model/issue.js";
import { checkDate } from "./check-date.js";
import { checkFields, isObject } from "./check-fields.js";

/** The fields that say who and what an assessment speaks of. */
export const detailFields = [
  "id",
  "institution",
  "asAt",
  "completedOn",
  "state",
  "cohort",
] as const;

/** Reports whatever is wrong with the details of an assessment. */
export function checkDetails(details: Record<string, unknown>): Issue[] {
  const { id, institution, asAt, completedOn, state, cohort } = details;
  const issues: Issue[] = [];
  if (id !== undefined) issues.push(...checkText(id, "id"));
  if (institution !== undefined) issues.push(...checkInstitution(institution));
  if (asAt !== undefined) issues.push(...checkDate(asAt, "asAt"));
  if (completedOn !== undefined) issues.push(...checkDate(completedOn, "completedOn"));
  if (state !== undefined && state !== "draft" && state !== "completed") {
    issues.push({
      code: "value-invalid",
      severity: "error",
      path: "state",
      expected: "draft or completed",
      received: quote(state),
    });
  }
  if (cohort !== undefined) issues.push(...checkCohort(cohort));
  return issues;
}

function checkText(value: unknown, path: string): Issue[] {
  if (typeof value === "string") return [];
  return [
    { code: "value-invalid", severity: "error", path, expected: "text", received: quote(value) },
  ];
}

const institutionFields = ["urn", "ukprn", "name", "site"];

function checkInstitution(institution: unknown): Issue[] {
  const issues = checkFields(institution, institutionFields, "institution");
  if (!isObject(institution)) return issues;
  for (const field of institutionFields) {
    const value = institution[field];
    if (value !== undefined) issues.push(...checkText(value, `institution.${field}`));
  }
  return issues;
}

function checkCohort(cohort: unknown): Issue[] {
  const issues = checkFields(cohort, ["size", "of", "reason"], "cohort");
  if (!isObject(cohort)) return issues;
  const { size, of, reason } = cohort;
  if (reason !== undefined) issues.push(...checkText(reason, "cohort.reason"));
  if (!isCount(size)) issues.push(notACount(size, "cohort.size"));
  if (!isCount(of)) issues.push(notACount(of, "cohort.of"));
  if (isCount(size) && isCount(of)) {
    if (size > of) {
      issues.push({
        code: "share-exceeds-cohort",
        severity: "error",
        path: "cohort.size",
        expected: `at most the ${of} learners it is taken from`,
        received: quote(size),
      });
    } else if (size < of && !reason) {
      issues.push({
        code: "cohort-reason-missing",
        severity: "warning",
        path: "cohort.reason",
        expected: `a reason why the cohort is ${size} of ${of} learners`,
      });
    }
  }
  return issues;
}

/** Whether a value is a whole number of learners small enough to reckon with exactly. */
export function isCount(value: unknown): value is number {
  return (
    typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 1_000_000_000
  );
}

/** Reports a value that is not a whole number of learners. */
export function notACount(value: unknown, path: string): Issue {
  return {
    code: "number-invalid",
    severity: "error",
    path,
    expected: "a whole number of learners, 0 or more",
    received: quote(value),
  };
}
