import { limits } from "../input/limits.js";
import { listSome } from "../input/list-some.js";
import { makeSuggestions } from "../input/make-suggestions.js";
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
  return unknownNames("unknown-field", path, Object.keys(value), fields);
}

/** Reports names that are not among those known, in order; at most `limits.unknownNames` of them. */
export function unknownNames(
  code: UnknownCode,
  path: string,
  names: readonly string[],
  known: readonly string[],
): Issue[] {
  const unknown =
    known.length > few
      ? without(names, new Set(known))
      : names.filter((name) => !known.includes(name));
  if (unknown.length === 0) return [];
  const suggest = makeSuggestions(known);
  const issues = unknown.sort().map((name) => {
    const end = name.slice(0, longestPath);
    return unknownName(code, path ? `${path}.${end}` : end, name, known, suggest);
  });
  return listSome(issues, limits.unknownNames, path);
}

/** So many names are searched as quickly as they are found in a set. */
const few = 16;

function without(names: readonly string[], known: ReadonlySet<string>): string[] {
  return names.filter((name) => !known.has(name));
}

/** The characters of a name that a path holds: more than any of ours has. */
const longestPath = 80;

type UnknownCode = "unknown-field" | "unknown-indicator" | "unknown-level" | "unknown-reason";

/** Reports a name that is not one of those known, with the nearest that is. */
export function unknownName(
  code: UnknownCode,
  path: string,
  name: string,
  names: readonly string[],
  suggest = (written: string) => nearestName(written, names),
): Issue {
  const nearest = suggest(name);
  return {
    code,
    severity: "error",
    path,
    expected: names.length > 8 ? `one of ${names.length} names` : `one of ${names.join(", ")}`,
    received: quote(name),
    ...(nearest && { hint: `Did you mean ${nearest}?` }),
  };
}
