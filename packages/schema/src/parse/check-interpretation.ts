import { nearestName, quote } from "@career-benchmarks/core";
import type { SchemaIssue } from "./schema-issue.js";

/** Reports sources and rubrics that are named but not listed; whatever is no list is left to the schema. */
export function checkInterpretation(json: unknown): readonly SchemaIssue[] {
  const sources = textsOf(entriesOf(json, "sources").map((source) => fieldOf(source, "id")));
  const rubrics = textsOf(entriesOf(json, "rubrics"));
  const cohort = fieldOf(json, "cohort");
  return [
    ...entriesOf(json, "readings").flatMap((reading, index) => [
      ...unlisted(entriesOf(reading, "rubrics"), rubrics, `readings[${index}].rubrics`),
      ...unlisted(entriesOf(reading, "source"), sources, `readings[${index}].source`),
    ]),
    ...unlisted(entriesOf(cohort, "source"), sources, "cohort.source"),
  ];
}

function unlisted(
  names: readonly unknown[],
  listed: readonly string[],
  path: string,
): readonly SchemaIssue[] {
  return names.flatMap((name, index): readonly SchemaIssue[] => {
    if (typeof name !== "string" || listed.includes(name)) return [];
    const nearest = nearestName(name, listed);
    return [
      {
        code: "unknown-reference",
        severity: "error",
        path: `${path}[${index}]`,
        expected: `one of ${listed.join(", ")}`,
        received: quote(name),
        ...(nearest && { hint: `Did you mean ${nearest}?` }),
      },
    ];
  });
}

function fieldOf(value: unknown, field: string): unknown {
  const isObject = typeof value === "object" && value !== null;
  return isObject ? (value as Readonly<Record<string, unknown>>)[field] : undefined;
}

function entriesOf(value: unknown, field: string): readonly unknown[] {
  const entries = fieldOf(value, field);
  return Array.isArray(entries) ? entries : [];
}

function textsOf(values: readonly unknown[]): readonly string[] {
  return values.filter((value) => typeof value === "string");
}
