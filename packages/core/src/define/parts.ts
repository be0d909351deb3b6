import { isObject } from "../check/check-fields.js";

/** A piece of data that may be a rubric, or nearly one, and where it is. */
export interface Part {
  readonly path: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** The pieces of data that may be a rubric; whatever is not of the right kind is left out. */
export interface Parts {
  readonly whole: Part;
  readonly scales: readonly Part[];
  readonly benchmarks: readonly Part[];
  readonly criteria: readonly Part[];
  readonly indicators: readonly Part[];
  readonly sources: readonly Part[];
  /** Everything that names sources. */
  readonly sourced: readonly Part[];
}

/** Takes data apart that may be a rubric, so that each piece can be checked although another is wrong. */
export function partsOf(data: unknown): Parts {
  const whole: Part = { path: "", fields: isObject(data) ? data : {} };
  const scales = partsIn(whole, "scales");
  const benchmarks = partsIn(whole, "benchmarks");
  const criteria = benchmarks.flatMap((part) => partsIn(part, "criteria"));
  const indicators = criteria.flatMap((part) => partsIn(part, "indicators"));
  const rules = ["shareRule", "cohort", "middleSchool"].flatMap((field) => partAt(whole, field));
  const statusRule = partAt(whole, "statusRule");
  return {
    whole,
    scales,
    benchmarks,
    criteria,
    indicators,
    sources: partsIn(whole, "sources"),
    sourced: [
      ...benchmarks,
      ...criteria,
      ...indicators,
      ...scales.flatMap((part) => partsIn(part, "levels")),
      ...rules,
      ...statusRule.flatMap((part) => partAt(part, "fullyAchieved")),
      ...statusRule.flatMap((part) => partAt(part, "notAchieved")),
    ],
  };
}

/** The object in a field, or nothing. */
export function partAt(part: Part, field: string): readonly Part[] {
  const fields = part.fields[field];
  return isObject(fields) ? [{ path: pathTo(part, field), fields }] : [];
}

/** The objects in a field that holds a list. */
export function partsIn(part: Part, field: string): readonly Part[] {
  return entriesIn(part, field).flatMap(({ path, value }) =>
    isObject(value) ? [{ path, fields: value }] : [],
  );
}

/** A value, and where it is. */
export interface Entry {
  readonly path: string;
  readonly value: unknown;
}

/** The entries of a field that holds a list. */
export function entriesIn(part: Part, field: string): readonly Entry[] {
  const list: unknown = part.fields[field];
  if (!Array.isArray(list)) return [];
  return list.map((value: unknown, index) => ({ path: `${pathTo(part, field)}[${index}]`, value }));
}

/** The value of a field, if it has one. */
export function entryAt(part: Part, field: string): Entry {
  return { path: pathTo(part, field), value: part.fields[field] };
}

function pathTo({ path }: Part, field: string): string {
  return path ? `${path}.${field}` : field;
}
