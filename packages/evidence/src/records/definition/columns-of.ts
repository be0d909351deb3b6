import type { Column, Field, Fields } from "./field.js";

/** A column, with the way to the field that it gives by itself; absent where it gives one with others. */
export interface FieldColumn extends Column {
  readonly path?: readonly string[];
}

/** Lists the columns of a file of records, in order; those of an object inside begin with its name. */
export function columnsOf(fields: Fields): Readonly<Record<string, FieldColumn>> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => ofField(name, field)),
  );
}

function ofField(name: string, field: Field): readonly (readonly [string, FieldColumn])[] {
  if (field.columns) return Object.entries(field.columns);
  const column = field.column ?? withUnderscores(name);
  const { holds } = field;
  if (typeof holds === "string" || !("fields" in holds)) {
    return [[column, { ...field, path: [name] }]];
  }
  return Object.entries(columnsOf(holds.fields)).map(([inner, { path = [], ...rest }]) => [
    `${column}_${inner}`,
    { ...rest, path: [name, ...path] },
  ]);
}

/** Writes the name of a field as that of a column: `yearGroup` as `year_group`. */
function withUnderscores(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
