import { nearestName } from "@career-benchmarks/core";
import { limits } from "@career-benchmarks/core/input";
import { rejectColumns } from "../columns/key-columns.js";
import type { CsvIssue } from "../issue.js";
import type { RecordColumns } from "./record-kind.js";

/** What each column of a record file holds. */
export interface RecordColumnPlan {
  /** By position: the known column that stands there; undefined for one whose cells are dropped. */
  readonly columns: readonly (string | undefined)[];
  /** What is wrong with the header; with an error among them every row is a reject. */
  readonly issues: readonly CsvIssue[];
}

/** The part of a kind of record file that its header is read by. */
interface NamedColumns {
  readonly name: string;
  readonly columns: RecordColumns;
}

/**
 * Finds out which columns of a header are known; case, spaces and hyphens are free.
 *
 * Of every other column neither a cell nor the name goes further: a name may hold a value too, as in
 * a table with a column for each learner.
 */
export function planRecordColumns(kind: NamedColumns, header: readonly string[]): RecordColumnPlan {
  const names = header.map((written) => written.trim().toLowerCase());
  const columns = names.map((name) => {
    const known = name.replace(/[\s-]+/g, "_");
    return Object.hasOwn(kind.columns, known) ? known : undefined;
  });
  const missing = Object.keys(kind.columns).filter(
    (name) => kind.columns[name]?.required && !columns.includes(name),
  );
  if (missing.length > 0) return { columns, issues: [missingColumns(kind, missing)] };
  return { columns, issues: [...repeated(columns), ...dropped(kind, names, columns)] };
}

function missingColumns(kind: NamedColumns, missing: readonly string[]): CsvIssue {
  return {
    code: "column-missing",
    severity: "error",
    expected: `a header with ${missing.join(", ")}`,
    hint: `career-benchmarks template ${kind.name} writes an empty file with the right header.`,
  };
}

function repeated(columns: RecordColumnPlan["columns"]): CsvIssue[] {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const name of columns) {
    if (name !== undefined) (seen.has(name) ? again : seen).add(name);
  }
  return [...again].map((name) => ({
    code: "column-repeated",
    severity: "error",
    place: { column: name },
    expected: "each column once",
    hint: "Remove or rename all but one of them.",
  }));
}

function dropped(
  kind: NamedColumns,
  names: readonly string[],
  columns: RecordColumnPlan["columns"],
): CsvIssue[] {
  const unknown = names.flatMap((name, index) =>
    columns[index] === undefined && !rejectColumns.some((own) => own === name)
      ? [{ name, number: index + 1 }]
      : [],
  );
  if (unknown.length === 0) return [];
  const free = Object.keys(kind.columns).filter((name) => !columns.includes(name));
  const meant = unknown.slice(0, limits.suggestions).flatMap(({ name, number }) => {
    const nearest = nearestName(name, free);
    return nearest === undefined ? [] : [`Did you mean ${nearest} in column ${number}?`];
  });
  const many = unknown.length === 1 ? "1 column" : `${unknown.length} columns`;
  return [
    {
      code: "column-unknown",
      severity: "warning",
      expected: `only the columns of ${kind.name}`,
      received: `${many} beside them`,
      hint: ["Their cells were dropped and are kept nowhere.", ...meant].join(" "),
    },
  ];
}
