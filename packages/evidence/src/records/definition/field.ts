import type { FieldGroups } from "./field-groups.js";
import type { Holds, ValueOf } from "./holds.js";

/**
 * A field of a record: the one place that says what it holds and how it is called and explained.
 *
 * Types, checks, columns of files, dictionaries, groups of learners and documentation follow from it.
 */
export interface Field extends Omit<Column, "holds"> {
  readonly holds: Holds;
  /** The column of files that gives it, where that is not its name with underscores. */
  readonly column?: string;
  /** The columns that give it together, where one alone does not; none for what no file gives. */
  readonly columns?: Readonly<Record<string, Column>>;
  /** The groups that it puts learners into. */
  readonly groups?: FieldGroups;
}

/** A column of a file of records. */
export interface Column {
  readonly holds: ColumnHolds;
  readonly required?: true;
  /** What it says, in words, without a full stop. */
  readonly says: string;
  /** What a cell may hold, in words, where what it holds does not say so well enough. */
  readonly expected?: string;
  /** That a text which is not understood is no gap: the row is rejected although the cell may be empty. */
  readonly strict?: true;
  /** What follows where a text is not understood and counts as a gap, if not just that it is not known. */
  readonly gapMeans?: string;
  /** That an empty cell stands for everything, so that a code for a gap is not understood. */
  readonly emptyMeansAll?: true;
}

/** What a column holds: what a field does, or learners as a row names them. */
export type ColumnHolds = Holds | "identifiers" | "learner-group";

/** The fields of a record by name, in the order in which they are shown. */
export type Fields = Readonly<Record<string, Field>>;

/** The type of a record with these fields. */
export type RecordOf<Of> = {
  readonly [Name in keyof Of as Of[Name] extends Needed ? Name : never]: HeldBy<Of[Name]>;
} & {
  readonly [Name in keyof Of as Of[Name] extends Needed ? never : Name]?: HeldBy<Of[Name]>;
};

interface Needed {
  readonly required: true;
}

type HeldBy<One> = One extends { readonly holds: infer What } ? ValueOf<What> : never;

/** Keeps the literal types of fields, from which those of records follow. */
export function defineFields<const Of extends Fields>(fields: Of): Of {
  return fields;
}
