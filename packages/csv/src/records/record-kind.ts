/** A kind of record file: its columns, and how the cells of a row become records. */
export interface RecordKind<Columns extends RecordColumns, Item> {
  /** Such as `learners`. */
  readonly name: string;
  readonly columns: Columns;
  /** Makes the records of a row, or says what is wrong with the cells together. */
  readonly build: (values: ColumnValues<Columns>) => Built<Item>;
  /** What may stand in one row of a file only, such as the learner's id. */
  readonly once?: (item: Item) => string;
}

/** Columns by name, in the order of a template. */
export type RecordColumns = Readonly<Record<string, RecordColumn<unknown>>>;

/** What a column holds and how a filled cell of it is read. */
export interface RecordColumn<Value> {
  /** In words, for messages and for the data dictionary. */
  readonly expected: string;
  readonly required?: true;
  /** Every text that it may hold, where they can be counted. */
  readonly values?: readonly string[];
  /** What a filled cell stands for, where it isn't text. */
  readonly type?: "boolean" | "number";
  /** Gives undefined for text that is not understood. */
  readonly read: (text: string) => Value | undefined;
}

/** The values of a row by column; empty cells are absent. */
export type ColumnValues<Columns extends RecordColumns> = {
  readonly [Name in keyof Columns]?: Columns[Name] extends RecordColumn<infer Value>
    ? Value
    : never;
};

/** Records, or problems by column. */
export type Built<Item> =
  | { readonly ok: true; readonly items: readonly Item[] }
  | { readonly ok: false; readonly column: string; readonly expected: string };

/** Makes one record. */
export function built<Item>(...items: readonly Item[]): Built<Item> {
  return { ok: true, items };
}

/** Says what is wrong with the cells together, at the column where it shows. */
export function refused(column: string, expected: string): Built<never> {
  return { ok: false, column, expected };
}
