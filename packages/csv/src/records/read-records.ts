import type { Place, Reject } from "@career-benchmarks/core";
import type { CsvIssue } from "../issue.js";
import type { CsvInput } from "../read/options.js";
import { readTable } from "../table/read-table.js";
import { planRecordColumns } from "./plan-record-columns.js";
import { readRecordRow } from "./read-record-row.js";
import type { RecordColumns, RecordKind } from "./record-kind.js";

/** What a file of records holds: every row became records or a reject. */
export interface ReadRecords<Item> {
  readonly records: readonly Item[];
  /** Rows with an error, whole but for columns that name a person. */
  readonly rejects: readonly Reject[];
  /** What is wrong with the file as a whole; like every issue here, without a learner's values. */
  readonly issues: readonly CsvIssue[];
  /** The column names, without those that name a person. */
  readonly header: readonly string[];
  /** How many rows stand below the header. */
  readonly rows: number;
}

/** Reads the rows of a record file; columns that name a person are dropped before anything else. */
export function readRecords<Columns extends RecordColumns, Item>(
  kind: RecordKind<Columns, Item>,
  input: CsvInput,
): ReadRecords<Item> {
  const table = readTable(input.text);
  const file = input.file === undefined ? {} : { file: input.file };
  const plan = planRecordColumns(kind, table.header);
  const fatal = plan.issues.filter(({ severity }) => severity === "error");
  const records: Item[] = [];
  const rejects: Reject[] = [];
  const seen = new Map<string, number>();
  for (const [index, row] of table.rows.entries()) {
    const place = { ...file, row: index + 1, line: row.line };
    const { items, issues: found, cells } = readRecordRow(kind, plan.columns, row);
    const issues = [...fatal, ...found, ...repeats(kind, items, seen, index + 1)];
    if (issues.length === 0) records.push(...items);
    else rejects.push({ place, cells, issues: issues.map(within(place)) });
  }
  return {
    records,
    rejects,
    issues: plan.issues.map(within(file)),
    header: plan.columns.flatMap(({ name, holds }) => (holds === "person" ? [] : [name])),
    rows: table.rows.length,
  };
}

/** Tells of what may stand in one row only and has stood in an earlier one. */
function repeats<Item>(
  kind: { readonly name: string; readonly once?: (item: Item) => string },
  items: readonly Item[],
  seen: Map<string, number>,
  row: number,
): CsvIssue[] {
  return items.flatMap((item): CsvIssue[] => {
    const key = kind.once?.(item);
    const earlier = key === undefined ? undefined : seen.get(key);
    if (key !== undefined && earlier === undefined) seen.set(key, row);
    if (earlier === undefined) return [];
    return [
      {
        code: "row-repeated",
        severity: "error",
        place: { column: "learner_id" },
        expected: `one row for each of the ${kind.name}`,
        hint: `The same stands in row ${earlier}.`,
      },
    ];
  });
}

function within(place: Place): (issue: CsvIssue) => CsvIssue {
  return (issue) => ({ ...issue, place: { ...place, ...issue.place } });
}
