import type { AssessmentDetails, Cohort, Institution } from "@career-benchmarks/core";
import { quote } from "@career-benchmarks/core";
import type { KeyColumn } from "../columns/key-columns.js";
import type { CsvIssue } from "../issue.js";

/** Gives the text of a key column, trimmed; empty when there is none. */
export type CellOf = (column: KeyColumn) => string;

/** Reads who and what a row speaks of; dates and numbers are checked when it is scored. */
export function readDetails(cell: CellOf): {
  readonly details: AssessmentDetails;
  readonly issues: readonly CsvIssue[];
} {
  const [id, asAt, completedOn] = [cell("assessment_id"), cell("as_at"), cell("completed_on")];
  const state = cell("state").toLowerCase();
  const cohort = readCohort(cell);
  const details = {
    ...(id && { id }),
    institution: readInstitution(cell),
    ...(asAt && { asAt }),
    ...(completedOn && { completedOn }),
    // An unheard-of state goes through as it is, so that the check of the assessment names it.
    ...(state && { state: state as "draft" | "completed" }),
    ...(cohort && { cohort }),
  };
  return { details, issues: [...checkIdentity(cell), ...checkAsAt(asAt)] };
}

function readInstitution(cell: CellOf): Institution {
  const [urn, ukprn, name, site] = [cell("urn"), cell("ukprn"), cell("name"), cell("site")];
  return {
    ...(urn && { urn }),
    ...(ukprn && { ukprn }),
    ...(name && { name }),
    ...(site && { site }),
  };
}

function readCohort(cell: CellOf): Cohort | undefined {
  const [size, of, reason] = [cell("cohort_size"), cell("cohort_of"), cell("cohort_reason")];
  if (!size && !of && !reason) return undefined;
  return { size: wholeNumber(size), of: wholeNumber(of), ...(reason && { reason }) };
}

function wholeNumber(text: string): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
}

function checkIdentity(cell: CellOf): CsvIssue[] {
  const [urn, ukprn] = [cell("urn"), cell("ukprn")];
  const issues: CsvIssue[] = [];
  if (![urn, ukprn, cell("name"), cell("site")].some(Boolean)) {
    issues.push({
      code: "institution-missing",
      severity: "error",
      expected: "the institution: urn, ukprn, name or site",
      hint: "Fill in at least one of the four columns.",
    });
  }
  if (urn && !/^\d{6}$/.test(urn)) issues.push(unusual("urn", urn, "six digits"));
  if (ukprn && !/^\d{8}$/.test(ukprn)) issues.push(unusual("ukprn", ukprn, "eight digits"));
  return issues;
}

function unusual(column: KeyColumn, text: string, expected: string): CsvIssue {
  return {
    code: "identifier-unusual",
    severity: "warning",
    place: { column },
    expected,
    received: quote(text),
    hint: "It was kept as it is.",
  };
}

function checkAsAt(asAt: string): CsvIssue[] {
  if (asAt) return [];
  return [
    {
      code: "as-at-missing",
      severity: "error",
      place: { column: "as_at" },
      expected: "the day, month or year that the answers describe, such as 2025-07-31 or 2025-07",
    },
  ];
}
