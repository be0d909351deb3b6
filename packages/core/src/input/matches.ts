/**
 * What data has to look like, as far as it is read: the kind of a value, a list of such, or fields, of
 * which those whose name ends in `?` may be absent.
 */
export type Pattern =
  | "string"
  | "number"
  | "boolean"
  | readonly [Pattern]
  | { readonly [field: string]: Pattern };

/** Tells whether data that was copied looks like a pattern; other fields are free. */
export function matches(value: unknown, pattern: Pattern): boolean {
  if (typeof pattern === "string") return typeof value === pattern && !Number.isNaN(value);
  if (isList(pattern)) {
    return Array.isArray(value) && value.every((entry) => matches(entry, pattern[0]));
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return Object.entries(pattern).every(([field, part]) => {
    const name = field.replace("?", "");
    const held = Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
    return (held === undefined && name !== field) || matches(held, part);
  });
}

function isList(pattern: Exclude<Pattern, string>): pattern is readonly [Pattern] {
  return Array.isArray(pattern);
}
