import { nearestName } from "../issues/nearest-name.js";
import { quote } from "../issues/quote.js";
import type { Issue } from "../model/issue.js";

/** Whether a value is an object with fields, and not a list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Reports a value that is not an object, and every field it has that nobody reads. */
export function checkFields(value: unknown, fields: readonly string[], path: string): Issue[] {
  if (!isObject(value)) {
    return [
      {
        code: "value-invalid",
        severity: "error",
        path,
        expected: "an object",
        received: quote(value),
      },
    ];
  }
  return Object.keys(value)
    .filter((field) => !fields.includes(field))
    .sort()
    .map((field) => unknownName("unknown-field", path ? `${path}.${field}` : field, field, fields));
}

/** Reports a name that is not one of those known, with the nearest that is. */
export function unknownName(
  code: "unknown-field" | "unknown-indicator" | "unknown-level" | "unknown-reason",
  path: string,
  name: string,
  names: readonly string[],
): Issue {
  const nearest = nearestName(name, names);
  return {
    code,
    severity: "error",
    path,
    expected: names.length > 8 ? `one of ${names.length} names` : `one of ${names.join(", ")}`,
    received: quote(name),
    ...(nearest && { hint: `Did you mean ${nearest}?` }),
  };
}
