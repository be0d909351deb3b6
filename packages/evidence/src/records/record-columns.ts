import { columnsOf, type FieldColumn } from "./definition/columns-of.js";
import { recordFields } from "./record-fields.js";

/** A kind of record file. */
export type RecordKindName = keyof typeof recordFields;

/** The kinds of record files, in the order in which they are usually made. */
export const recordKinds = Object.keys(recordFields) as readonly RecordKindName[];

/** The columns of each kind of record file, in the order of its template. */
export const recordColumns = Object.fromEntries(
  recordKinds.map((kind) => [kind, columnsOf(recordFields[kind])]),
) as Readonly<Record<RecordKindName, Readonly<Record<string, FieldColumn>>>>;
