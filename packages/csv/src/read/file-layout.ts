import { keyColumns } from "../columns/key-columns.js";
import { type ColumnPlan, planColumns } from "../columns/plan-columns.js";
import type { CsvIssue } from "../issue.js";
import { longColumns } from "../long/long-columns.js";
import { mapHeader } from "../mapping/map-header.js";
import { answerColumns } from "../mapping/our-columns.js";
import { cellKeys, cellsByKey } from "./cell-keys.js";
import type { ReadOptions } from "./options.js";

/** What the columns of a file are to us. */
export interface FileLayout {
  /** A row per assessment, or a row per answer. */
  readonly shape: "wide" | "long";
  /** What the columns of an assessment hold; of a long file, once its rows are gathered. */
  readonly plan: ColumnPlan;
  /** The names of the cells as they are in the file, as a reject keeps them. */
  readonly keys: readonly string[];
  /** Gives the cells of a row by the names that are ours; absent where `keys` are ours already. */
  readonly ours?: (cells: readonly string[]) => Readonly<Record<string, string>>;
  /** What is wrong with the header; an error rejects every row. */
  readonly issues: readonly CsvIssue[];
}

/** Finds out what the columns of a file are, through the mapping of the options where there is one. */
export function layOut(header: readonly string[], options: ReadOptions): FileLayout {
  const { mapping, rubrics } = options;
  const mapped = mapping && mapHeader(header, mapping);
  const found = planColumns(mapped?.names ?? header, rubrics);
  const names = found.columns.map(({ name }) => name);
  const ourKeys = cellKeys(names);
  const long = longColumns.every((name) => names.includes(name)) && !hasAnswers(found);
  const expected = (issue: CsvIssue) => {
    const column = issue.place?.column;
    if (column === undefined) return long && issue.code === "column-missing";
    return (long && isLongColumn(column)) || mapped?.isSettled(column) === true;
  };
  const wide = [...keyColumns, ...answerColumns(rubrics)];
  return {
    shape: long ? "long" : "wide",
    plan: long ? planColumns(wide, rubrics) : found,
    keys: mapped ? cellKeys(header.map((name) => name.trim())) : ourKeys,
    ...(mapped && { ours: (cells) => cellsByKey(ourKeys, mapped.cells(cells)) }),
    issues: [
      ...(mapped?.issues ?? []),
      ...found.issues.filter((issue) => !expected(issue)),
      ...(long ? longColumns.filter((name) => isRepeated(name, names)).map(repeated) : []),
    ],
  };
}

function hasAnswers(plan: ColumnPlan): boolean {
  return plan.hasAnswers || plan.hasPercents;
}

function isLongColumn(name: string): boolean {
  return longColumns.some((column) => column === name);
}

function isRepeated(name: string, names: readonly string[]): boolean {
  return names.indexOf(name) !== names.lastIndexOf(name);
}

function repeated(column: string): CsvIssue {
  const expected = "each column once";
  return { code: "column-repeated", severity: "error", place: { column }, expected };
}
