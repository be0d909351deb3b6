import { isObject } from "../check/check-fields.js";
import { limits } from "../input/limits.js";
import { listSome } from "../input/list-some.js";
import { makeSuggestions } from "../input/make-suggestions.js";
import { nearestName } from "../issues/nearest-name.js";
import { quote } from "../issues/quote.js";
import type { RubricIssue, RubricIssueCode } from "./rubric-issue.js";

/** Reports whatever is wrong with a value at a path. */
export type Shape = (value: unknown, path: string) => readonly RubricIssue[];

type Fields<T> = { readonly [K in keyof T]-?: Shape };
type OptionalKeys<T> = { [K in keyof T]-?: object extends Pick<T, K> ? K : never }[keyof T];

/** Makes the issue that a value is not what was expected. */
export function notAs(
  code: RubricIssueCode,
  path: string,
  expected: string,
  value: unknown,
  hint?: string,
): RubricIssue {
  const received = quote(value);
  return { code, severity: "error", path, expected, received, ...(hint && { hint }) };
}

/** Makes the issue that a name is not one of those known, with the nearest that is. */
export function notAmong(
  code: RubricIssueCode,
  path: string,
  names: readonly (string | number)[],
  value: unknown,
  suggest: (name: string) => string | undefined = (name) => nearestName(name, names.map(String)),
): RubricIssue {
  const nearest = typeof value === "string" ? suggest(value) : undefined;
  const expected =
    names.length > 20 ? `one of ${names.length} names` : `one of ${names.join(", ")}`;
  return notAs(code, path, expected, value, nearest && `Did you mean ${nearest}?`);
}

/** Text that says something. */
export const text: Shape = (value, path) => {
  if (typeof value !== "string") return [notAs("value-invalid", path, "text", value)];
  return value.trim() ? [] : [notAs("text-empty", path, "text that says something", value)];
};

// The makers of shapes are marked as free of effects, so that a bundle without a use of the shapes
// does not carry them.

/** Text of a form. */
/* @__NO_SIDE_EFFECTS__ */
export function textLike(form: RegExp, code: RubricIssueCode, expected: string): Shape {
  return (value, path) =>
    typeof value === "string" && form.test(value) ? [] : [notAs(code, path, expected, value)];
}

/** One of some values. */
/* @__NO_SIDE_EFFECTS__ */
export function oneOf(values: readonly (string | number)[]): Shape {
  return (value, path) =>
    values.some((known) => known === value) ? [] : [notAmong("value-invalid", path, values, value)];
}

/** Either of the two truth values, or just the one given. */
/* @__NO_SIDE_EFFECTS__ */
export function truth(only?: true): Shape {
  return (value, path) => {
    if (value === true || (value === false && !only)) return [];
    return [notAs("value-invalid", path, only ? "true, or nothing" : "true or false", value)];
  };
}

/** A number in a range, both ends included; whole ones only, unless said otherwise. */
/* @__NO_SIDE_EFFECTS__ */
export function numberIn(least: number, most: number, whole = true): Shape {
  return (value, path) => {
    const fits = typeof value === "number" && value >= least && value <= most;
    if (fits && (!whole || Number.isInteger(value))) return [];
    const expected = `a ${whole ? "whole " : ""}number from ${least} to ${most}`;
    return [notAs("number-invalid", path, expected, value)];
  };
}

/** A list of values, at least one unless said otherwise. */
/* @__NO_SIDE_EFFECTS__ */
export function listOf(shape: Shape, least: 0 | 1 | 2 = 1): Shape {
  return (value, path) => {
    if (!Array.isArray(value)) return [notAs("value-invalid", path, "a list", value)];
    const entries = Array.from(value, (entry, index) => shape(entry, `${path}[${index}]`)).flat();
    if (value.length >= least) return entries;
    return [notAs("list-empty", path, `a list of at least ${least}`, value), ...entries];
  };
}

/** An object with just the fields of a type: those it must have, and those it may have. */
/* @__NO_SIDE_EFFECTS__ */
export function objectOf<T>(
  required: Fields<Omit<T, OptionalKeys<T>>>,
  optional: Fields<Pick<T, OptionalKeys<T>>>,
): Shape {
  return (value, path) => {
    if (!isObject(value)) return [notAs("value-invalid", path, "an object", value)];
    const at = (field: string) => (path ? `${path}.${field}` : field);
    const shapes: Readonly<Record<string, Shape>> = { ...required, ...optional };
    const names = Object.keys(shapes);
    return [
      ...Object.entries(shapes).flatMap(([field, shape]) =>
        value[field] === undefined && Object.hasOwn(optional, field)
          ? []
          : shape(value[field], at(field)),
      ),
      ...unknownFields(value, names, at),
    ];
  };
}

function unknownFields(
  value: Readonly<Record<string, unknown>>,
  names: readonly string[],
  at: (field: string) => string,
): readonly RubricIssue[] {
  const known = new Set(names);
  const suggest = makeSuggestions(names);
  const unknown = Object.keys(value).filter((field) => !known.has(field));
  const issues = unknown
    .sort()
    .map((field) => notAmong("unknown-field", at(field.slice(0, 80)), names, field, suggest));
  return listSome(issues, limits.unknownNames);
}
