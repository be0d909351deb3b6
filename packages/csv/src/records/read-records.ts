import type { Place, Reject } from "@career-benchmarks/core";
import type { CsvIssue } from "../issue.js";
import { type ReadRowsOptions, readRows } from "../table/read-rows.js";
import type { TableSource } from "../table/source.js";
import { warningGroups } from "./group-warnings.js";
import { planRecordColumns, type RecordColumnPlan } from "./plan-record-columns.js";
import { readRecordRow } from "./read-record-row.js";
import type { RecordKind } from "./record-kind.js";

/** A file of records and what to call it in messages. */
export interface RecordsInput extends ReadRowsOptions {
  readonly source: TableSource;
  readonly file?: string;
}

/** What a file of records holds: every row became records or a reject. */
export interface ReadRecords<Item> {
  readonly records: readonly Item[];
  /**
   * Rows with an error. Of their cells only those of known columns that read as what the column holds
   * are kept; `[not kept]` stands for the others.
   */
  readonly rejects: readonly Reject[];
  /**
   * What is wrong with the file as a whole, and what was not understood in rows that were read, once for
   * each column and kind; like every issue here, without a learner's values.
   */
  readonly issues: readonly CsvIssue[];
  /** The known columns that the file has, in its order. */
  readonly header: readonly string[];
  /** How many rows stand below the header. */
  readonly rows: number;
}

/** Reads the rows of a record file; every column that is not known is dropped before anything else. */
export async function readRecords<Item>(
  kind: RecordKind<Item>,
  { source, file, ...options }: RecordsInput,
): Promise<ReadRecords<Item>> {
  const inFile = file === undefined ? {} : { file };
  const records: Item[] = [];
  const rejects: Reject[] = [];
  const issues: CsvIssue[] = [];
  const seen = new Map<string, number>();
  const warnings = warningGroups();
  let plan: RecordColumnPlan = { columns: [], issues: [] };
  let count = 0;
  for await (const batch of readRows(source, options)) {
    if (plan.columns.length === 0 && batch.header.length > 0) {
      plan = planRecordColumns(kind, batch.header);
      issues.push(...plan.issues.map(within(inFile)));
    }
    issues.push(...batch.issues.map(pointToTemplate(kind.name)).map(within(inFile)));
    for (const row of batch.rows) {
      const place = { ...inFile, row: row.row, line: row.line };
      const { items, issues: found, kept } = readRecordRow(kind, plan, row);
      const fatal = plan.issues.filter(({ severity }) => severity === "error");
      const all = [...fatal, ...found, ...repeats(kind, items, seen, row.row)];
      const failed = all.some(({ severity }) => severity === "error");
      if (failed) rejects.push({ place, cells: kept, issues: all.map(within(place)) });
      else {
        records.push(...items);
        for (const issue of all.map(within(place))) warnings.add(issue);
      }
    }
    count += batch.rows.length;
  }
  const header = [...new Set(plan.columns)].filter((name) => name !== undefined);
  return { records, rejects, issues: [...issues, ...warnings.all()], header, rows: count };
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

/** Names the template of this kind of file where the reader of tables could only name one of rubrics. */
function pointToTemplate(kind: string): (issue: CsvIssue) => CsvIssue {
  return (issue) =>
    issue.code === "file-empty"
      ? {
          ...issue,
          hint: `career-benchmarks template ${kind} writes a file with the right header.`,
        }
      : issue;
}

function within(place: Place): (issue: CsvIssue) => CsvIssue {
  return (issue) => ({ ...issue, place: { ...place, ...issue.place } });
}
