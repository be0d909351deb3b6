import { nearestName, quote } from "@career-benchmarks/core";
import { rejectColumns } from "../columns/key-columns.js";
import type { CsvIssue } from "../issue.js";
import { isPersonal } from "./personal-columns.js";
import type { RecordColumns } from "./record-kind.js";

/** What each column of a record file holds. */
export interface RecordColumnPlan {
  readonly columns: readonly PlannedRecordColumn[];
  /** What is wrong with the header; with an error among them every row is a reject. */
  readonly issues: readonly CsvIssue[];
}

/** One column: its name as it is known, and what becomes of it. */
export interface PlannedRecordColumn {
  readonly name: string;
  readonly holds: "value" | "person" | "reject" | "nothing-we-read";
}

/** The part of a kind of record file that its header is read by. */
interface NamedColumns {
  readonly name: string;
  readonly columns: RecordColumns;
}

/** Finds out what each column of a header holds; case, spaces and hyphens are free. */
export function planRecordColumns(kind: NamedColumns, header: readonly string[]): RecordColumnPlan {
  const columns = header.map((written): PlannedRecordColumn => {
    const name = written.trim().toLowerCase();
    const known = name.replace(/[\s-]+/g, "_");
    if (Object.hasOwn(kind.columns, known)) return { name: known, holds: "value" };
    if (rejectColumns.some((column) => column === name)) return { name, holds: "reject" };
    return { name, holds: isPersonal(name) ? "person" : "nothing-we-read" };
  });
  const missing = Object.keys(kind.columns).filter(
    (name) => kind.columns[name]?.required && !columns.some((column) => column.name === name),
  );
  // Without its needed columns the first line may be no header but a learner's row: quote none of it.
  if (missing.length > 0) return { columns, issues: [missingColumns(kind, missing)] };
  return { columns, issues: [...repeated(columns), ...passedOver(kind, columns)] };
}

function missingColumns(kind: NamedColumns, missing: readonly string[]): CsvIssue {
  return {
    code: "column-missing",
    severity: "error",
    expected: `a header with ${missing.join(", ")}`,
    hint: `career-benchmarks template ${kind.name} writes an empty file with the right header.`,
  };
}

function repeated(columns: readonly PlannedRecordColumn[]): CsvIssue[] {
  const values = columns.filter(({ holds }) => holds === "value");
  const names = new Set(values.map(({ name }) => name));
  return [...names]
    .filter((each) => values.filter(({ name }) => name === each).length > 1)
    .map((name) => ({
      code: "column-repeated",
      severity: "error",
      place: { column: name },
      expected: "each column once",
      hint: "Remove or rename all but one of them.",
    }));
}

function passedOver(kind: NamedColumns, columns: readonly PlannedRecordColumn[]): CsvIssue[] {
  const people = columns.filter(({ holds }) => holds === "person").length;
  const unread = columns.filter(({ name, holds }) => holds === "nothing-we-read" && name !== "");
  return [
    ...(people > 0 ? [peopleDropped(people)] : []),
    ...unread.map(({ name }): CsvIssue => {
      const nearest = nearestName(name, Object.keys(kind.columns));
      return {
        code: "column-unknown",
        severity: "warning",
        place: { column: quote(name) },
        hint: `${nearest ? `Did you mean ${nearest}? ` : ""}The column was not read.`,
      };
    }),
  ];
}

function peopleDropped(count: number): CsvIssue {
  return {
    code: "column-personal",
    severity: "info",
    received: `${count} columns that name a person or say where one lives`,
    hint: "They were dropped; leave them out of the file next time.",
  };
}
