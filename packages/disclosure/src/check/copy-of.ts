import { DisclosureError } from "./disclosure-error.js";

/** As deep as a table may lie, and as many values as it may have; beyond that it is something else. */
const limits = { depth: 32, values: 10_000_000 };

/**
 * Copies data, reading each value once, so that nothing changes after it was checked.
 *
 * An object counts as its own enumerable fields, and what JSON has not is not there. What the package does with data is told in
 * `DisclosureError`, so what cannot be read is as well; `core` has the same for its own input, but
 * this package imports no other.
 *
 * @throws DisclosureError when something throws as it is read, lies inside itself, or has no end
 */
export function copyOf<Data>(data: Data, path: string): Data {
  let left = limits.values;
  const copy = (value: unknown, depth: number): unknown => {
    if (["function", "symbol", "bigint"].includes(typeof value)) return undefined;
    if (typeof value !== "object" || value === null) return value;
    const keys = Array.isArray(value) ? value.length : Object.keys(value);
    left -= typeof keys === "number" ? keys : keys.length;
    if (!(left >= 0) || depth > limits.depth) throw new RangeError(path);
    const part = (key: string | number) => copy(Reflect.get(value, key), depth + 1);
    if (typeof keys === "number") return Array.from({ length: keys }, (_, index) => part(index));
    return Object.fromEntries(keys.map((key) => [key, part(key)]));
  };
  try {
    return copy(data, 0) as Data;
  } catch {
    const expected = "data that can be read, and is not inside itself";
    throw new DisclosureError([{ code: "value-unreadable", severity: "error", path, expected }]);
  }
}
