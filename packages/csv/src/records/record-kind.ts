import {
  type FieldColumn,
  recordColumns as fieldColumns,
  type RecordKindName,
  recordKinds,
} from "@career-benchmarks/evidence";
import { type CellReader, cellReader } from "@career-benchmarks/evidence/cells";

/** A column of a record file, and how its cells are read. */
export type RecordColumn = Omit<FieldColumn, "expected"> & CellReader;

/** Columns by name, in the order of a template. */
export type RecordColumns = Readonly<Record<string, RecordColumn>>;

/** The columns of each kind of record file. */
export const recordColumns = Object.fromEntries(
  recordKinds.map((kind) => [
    kind,
    Object.fromEntries(
      Object.entries(fieldColumns[kind]).map(([name, column]): [string, RecordColumn] => [
        name,
        { ...column, ...cellReader(column) },
      ]),
    ),
  ]),
) as Readonly<Record<RecordKindName, RecordColumns>>;

/** What the cells of a row hold, by column; one that says nothing is absent. */
export type RowCells = Readonly<Record<string, unknown>>;

/** A kind of record file, and how a row of it becomes records. */
export interface RecordKind<Item> {
  readonly name: RecordKindName;
  readonly columns: RecordColumns;
  /** Makes the records of a row, or says what is wrong with the cells together. */
  readonly build: (cells: RowCells) => Built<Item>;
  /** What may stand in one row of a file only, such as the learner's id. */
  readonly once?: (item: Item) => string;
}

/** Records, or what is wrong at the column where it shows. */
export type Built<Item> = readonly Item[] | Refused;

/** What is wrong with the cells of a row together. */
export interface Refused {
  readonly column: string;
  readonly expected: string;
}

/** Tells whether no record was made. */
export function isRefused(built: Built<unknown>): built is Refused {
  return "column" in built;
}

/** Makes the fields of a record of the cells that give one by themselves. */
export function fieldsOf(columns: RecordColumns, cells: RowCells): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const [name, { path: [field, inner] = [] }] of Object.entries(columns)) {
    const value = cells[name];
    if (value === undefined || field === undefined) continue;
    if (inner === undefined) fields[field] = value;
    else fields[field] = { ...(fields[field] as object | undefined), [inner]: value };
  }
  return fields;
}
