/** An object of parsed JSON. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Tells an object from everything else that JSON can be. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Looks up what an object holds itself; what it inherits is not there. */
export function own(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** Takes one of the names of a set as itself, so that no text of the source is ever passed on. */
export function isOneOf<Name extends string>(names: readonly Name[], name: unknown): name is Name {
  return names.some((each) => each === name);
}
