/** What data has to look like, as far as it is read: a kind of value, a list of such, or fields. */
export type Pattern =
  | "string"
  | "number"
  | "boolean"
  | { readonly anyOf: readonly Pattern[] }
  | { readonly listOf: Pattern; readonly least?: number }
  | { readonly fields: Fields; readonly optional?: Fields };

interface Fields {
  readonly [field: string]: Pattern;
}

/** Tells whether data that was copied looks like a pattern; other fields are free. */
export function matches(value: unknown, pattern: Pattern): boolean {
  if (typeof pattern === "string") {
    return typeof value === pattern && !Number.isNaN(value);
  }
  if ("anyOf" in pattern) return pattern.anyOf.some((each) => matches(value, each));
  if ("listOf" in pattern) {
    const { listOf, least = 0 } = pattern;
    return (
      Array.isArray(value) &&
      value.length >= least &&
      value.every((entry) => matches(entry, listOf))
    );
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const held = value as Readonly<Record<string, unknown>>;
  const own = (field: string) => (Object.hasOwn(held, field) ? held[field] : undefined);
  return (
    Object.entries(pattern.fields).every(([field, part]) => matches(own(field), part)) &&
    Object.entries(pattern.optional ?? {}).every(
      ([field, part]) => own(field) === undefined || matches(own(field), part),
    )
  );
}
