import type * as z from "zod";

type Path = z.core.$ZodIssue["path"];

/** Writes a path as it reads in code, such as `scales[1].levels[0].points`. */
export function pathText(path: Path): string {
  return path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key).slice(0, 80)}`))
    .join("")
    .replace(/^\./, "");
}

/** Finds the value at a path, if there is one. */
export function valueAt(json: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, key)
        ? (value as Readonly<Record<PropertyKey, unknown>>)[key]
        : undefined,
    json,
  );
}
