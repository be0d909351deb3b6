import type { AssessmentDetails, Cohort, Institution } from "@career-benchmarks/core";
import { checkIdentifier, parseDate, parseMissing } from "@career-benchmarks/evidence/cells";
import type { KeyColumn } from "../columns/key-columns.js";
import type { CsvIssue } from "../issue.js";

/** Gives the text of a key column, trimmed; empty when there is none. */
export type CellOf = (column: KeyColumn) => string;

/** Reads who and what a row speaks of; dates and numbers are checked when it is scored. */
export function readDetails(cell: CellOf): {
  readonly details: AssessmentDetails;
  readonly issues: readonly CsvIssue[];
} {
  const id = cell("assessment_id");
  const asAt = readDate(cell, "as_at");
  const completedOn = readDate(cell, "completed_on");
  const written = cell("state").toLowerCase();
  const noState = parseMissing(written);
  const state = noState ? "" : written;
  const cohort = readCohort(cell);
  const details = {
    ...(id && { id }),
    institution: readInstitution(cell),
    ...(asAt.value !== undefined && { asAt: asAt.value }),
    ...(completedOn.value !== undefined && { completedOn: completedOn.value }),
    // An unheard-of state goes through as it is, so that the check of the assessment names it.
    ...(state && { state: state as "draft" | "completed" }),
    ...(cohort && { cohort }),
  };
  const issues = [
    ...checkIdentity(cell),
    ...(asAt.isMissing ? [asAtMissing] : []),
    ...asAt.issues,
    ...completedOn.issues,
    ...(noState?.issue ? [{ ...noState.issue, place: { column: "state" } }] : []),
  ];
  return { details, issues };
}

/** Reads a date; one that can't be read is left out and named. */
function readDate(
  cell: CellOf,
  column: KeyColumn,
): {
  readonly value: string | undefined;
  readonly isMissing: boolean;
  readonly issues: readonly CsvIssue[];
} {
  const parsed = parseDate(cell(column));
  return {
    value: parsed.ok ? parsed.value : undefined,
    isMissing: parsed.ok && parsed.value === undefined,
    issues: parsed.issue ? [{ ...parsed.issue, place: { column } }] : [],
  };
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
  const given = (column: KeyColumn, open: boolean) =>
    parseMissing(cell(column), { open }) ? "" : cell(column);
  const [size, of] = [given("cohort_size", false), given("cohort_of", false)];
  const reason = given("cohort_reason", true);
  if (!size && !of && !reason) return undefined;
  return { size: wholeNumber(size), of: wholeNumber(of), ...(reason && { reason }) };
}

function wholeNumber(text: string): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
}

function checkIdentity(cell: CellOf): CsvIssue[] {
  const issues: CsvIssue[] = [];
  if (!(["urn", "ukprn", "name", "site"] as const).some(cell)) {
    issues.push({
      code: "institution-missing",
      severity: "error",
      expected: "the institution: urn, ukprn, name or site",
      hint: "Fill in at least one of the four columns.",
    });
  }
  for (const column of ["urn", "ukprn"] as const) {
    const issue = cell(column) ? checkIdentifier(cell(column), column) : undefined;
    if (issue) issues.push({ ...issue, place: { column } });
  }
  return issues;
}

const asAtMissing: CsvIssue = {
  code: "as-at-missing",
  severity: "error",
  place: { column: "as_at" },
  expected: "the day, month or year that the answers describe, such as 2025-07-31 or 2025-07",
};
